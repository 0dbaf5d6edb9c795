namespace DeCA10B.Fuzz.Generation;

/// <summary>A rule of the grammar of expressions. Adding a construct is adding one of these to a table.</summary>
/// <param name="Name">For statistics.</param>
/// <param name="Weight">How often it is drawn beside the others that fit.</param>
/// <param name="Fits">Whether it can make the type at this place.</param>
/// <param name="Write">Writes it, or null when something it needs is not in sight.</param>
sealed record ExpressionRule(string Name, int Weight, Func<Scope, FuzzType, bool> Fits, Func<ExpressionWriter, FuzzType, int, Code?> Write);

/// <summary>A rule of the grammar of statements.</summary>
/// <param name="Write">Writes its lines, or null when something it needs is not in sight.</param>
sealed record StatementRule(string Name, int Weight, Func<Scope, bool> Fits, Func<StatementWriter, IEnumerable<string>?> Write);
