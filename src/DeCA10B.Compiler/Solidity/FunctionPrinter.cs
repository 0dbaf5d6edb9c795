using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Prints functions and the constructor of one contract.</summary>
public sealed class FunctionPrinter(
    ProgramModel program, ContractModel contract, CodeWriter writer, LineMapBuilder lines, SolidityNames names, FreeFunctions free)
{
    private readonly EffectAnalysis effects = new(program, contract.FullName);
    private readonly HashSet<string> called = new(
        contract.Functions.SelectMany(function => Children.Expressions(function.Body))
            .Concat(contract.Constructor is null ? [] : Children.Expressions(contract.Constructor.Body))
            .OfType<InternalCall>().Select(call => call.FunctionKey), StringComparer.Ordinal);

    public void Print(FunctionModel function, Action section)
    {
        section();
        lines.At(function.Location);
        var scope = new LocalScope(names);
        var parameters = Parameters(function.Parameters, function.Body, scope, isDeclared: function.Body is null);
        var returns = Returns(function, scope);
        var tuple = function.ReturnType as TupleType;
        IReadOnlyList<string> returnNames = function.ReturnType is VoidType ? []
            : tuple is null ? [function.ReturnName] : [.. tuple.Elements.Select(element => element.Name)];
        NatSpec.Write(writer, function.Documentation, Documented(function.Parameters, function.Body, scope), returnNames, function.Accessibility == Accessibility.Public);
        var header = $"function {names.Function(contract.FullName, function.Key)}({parameters}){Modifiers(function)}{returns}";
        if (function.Body is null)
        {
            writer.Line(header + ";");
            return;
        }

        WriteBody(header, function.Body, function.Parameters, scope, function.Location);
    }

    public void PrintConstructor(ConstructorModel constructor, Action section)
    {
        section();
        lines.At(constructor.Location);
        var scope = new LocalScope(names);
        var used = new Block(0, [constructor.Body, new Emit(0, "", constructor.BaseArguments)]);
        var parameters = Parameters(constructor.Parameters, used, scope, isDeclared: false);
        NatSpec.Write(writer, constructor.Documentation, Documented(constructor.Parameters, used, scope), [], isNotice: true);
        var printer = new ExpressionPrinter(program, contract, names, scope, free);
        var arguments = new EvaluationOrder(effects).RewriteArguments(constructor.BaseArguments)
            ?? throw new NotSupportedException("Arguments for a base constructor must need no statement of their own.");
        var parent = arguments.Count == 0 ? "" : $" {TypeNames.Simple(contract.Base!)}({string.Join(", ", arguments.Select(printer.Print))})";
        WriteBody($"constructor({parameters}){parent}{(constructor.IsPayable ? " payable" : "")}", constructor.Body, constructor.Parameters, scope, constructor.Location);
    }

    public void PrintReceive(FunctionModel receive, Action section)
    {
        section();
        lines.At(receive.Location);
        NatSpec.Write(writer, receive.Documentation, [], [], isNotice: true);
        WriteBody("receive() external payable" + (receive.IsVirtual ? " virtual" : ""), receive.Body!, [], new LocalScope(names), receive.Location);
    }

    private void WriteBody(string header, Block body, EquatableArray<Parameter> parameters, LocalScope scope, SourceLocation location)
    {
        var ordered = new EvaluationOrder(effects).Rewrite(body, parameters.Select(parameter => parameter.Name));
        if (ordered.Statements.Count == 0)
        {
            writer.Line(header + " {}");
            return;
        }

        var expressions = new ExpressionPrinter(program, contract, names, scope, free);
        var statements = new StatementPrinter(writer, program, expressions, scope, line => lines.At(new SourceLocation(location.File, line)));
        using (writer.Block(header)) statements.PrintBody(ordered);
    }

    private static string Parameters(EquatableArray<Parameter> parameters, Block? body, LocalScope scope, bool isDeclared)
    {
        var used = Used(body);
        return string.Join(", ", parameters.Select(parameter =>
        {
            var type = TypeNames.WithLocation(parameter.Type);
            if (isDeclared) return type + " " + scope.Declare(parameter);
            // A parameter that is not used has no name, or solc warns.
            return used.Contains(parameter.Name) ? type + " " + scope.Declare(parameter) : type;
        }));
    }

    private static HashSet<string> Used(Block? body) =>
        new(Children.Expressions(body).OfType<LocalReference>().Select(local => local.Name), StringComparer.Ordinal);

    private static IEnumerable<(string CSharp, string Solidity)> Documented(EquatableArray<Parameter> parameters, Block? body, LocalScope scope)
    {
        var used = Used(body);
        return parameters.Where(parameter => body is null || used.Contains(parameter.Name)).Select(parameter => (parameter.Name, scope.Declare(parameter)));
    }

    private string Returns(FunctionModel function, LocalScope scope) => function.ReturnType switch
    {
        VoidType => "",
        TupleType tuple => " returns (" + string.Join(", ", tuple.Elements.Select(element => ReturnValue(element.Type, element.Name, scope))) + ")",
        _ => " returns (" + ReturnValue(function.ReturnType, function.ReturnName, scope) + ")",
    };

    private static string ReturnValue(IrType type, string name, LocalScope scope) =>
        TypeNames.WithLocation(type) + (name.Length == 0 ? "" : " " + scope.Declare("return " + name, name));

    private string Modifiers(FunctionModel function)
    {
        var visibility = function.Accessibility switch
        {
            // What overrides a public function of a base class stays public; what implements an interface may be external.
            Accessibility.Public => contract.IsSealed && !called.Contains(function.Key) && !OverridesClass(function) ? " external" : " public",
            Accessibility.Private => " private",
            _ => " internal",
        };
        var mutability = function.Mutability switch
        {
            Mutability.Pure => " pure",
            Mutability.View => " view",
            Mutability.Payable => " payable",
            _ => "",
        };
        var isVirtual = (function.IsVirtual || function.IsAbstract) && !contract.IsSealed;
        return visibility + mutability + (isVirtual ? " virtual" : "") + Override(function);
    }

    private bool OverridesClass(FunctionModel function) =>
        function.OverriddenContracts.Any(name => program.Find<ContractModel>(name) is not null);

    private static string Override(FunctionModel function) => function.OverriddenContracts.Count switch
    {
        0 => "",
        1 => " override",
        _ => $" override({string.Join(", ", function.OverriddenContracts.Select(TypeNames.Simple))})",
    };
}
