namespace DeCA10B.Fuzz.Generation;

/// <summary>How large a program may get. What a program costs grows with its text, and most faults show in a small one; the large ones are there for what only happens between many members.</summary>
/// <param name="Types">Enums at most; of structs and inline arrays together as many.</param>
/// <param name="Fields">State variables at most, beside the one that is always there.</param>
/// <param name="Hidden">Functions at most that only the contract calls.</param>
/// <param name="Public">Public functions at most; at least half as many.</param>
/// <param name="Statements">Statements of a public function at most; a hidden one has half as many.</param>
/// <param name="Family">One in so many programs has a base; as many have an interface and a peer.</param>
sealed record Size(int Types, int Fields, int Hidden, int Public, int Statements, int Family)
{
    static readonly Size Small = new(Types: 1, Fields: 2, Hidden: 1, Public: 2, Statements: 5, Family: 12);
    static readonly Size Medium = new(Types: 2, Fields: 4, Hidden: 2, Public: 4, Statements: 8, Family: 4);
    static readonly Size Large = new(Types: 2, Fields: 5, Hidden: 3, Public: 6, Statements: 9, Family: 2);

    /// <summary>Eighty-six small ones of a hundred, twelve medium, two large.</summary>
    public static Size Of(Chance chance) => chance.Below(100) switch { < 86 => Small, < 98 => Medium, _ => Large };
}
