using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Analysis.Ranges;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Prints functions and the constructor of one contract.</summary>
public sealed class FunctionPrinter(
    ProgramModel program, ContractModel contract, CodeWriter writer, LineMapBuilder lines, SolidityNames names, FreeFunctions free)
{
    private readonly HashSet<string> called = new(
        contract.Functions.SelectMany(function => Children.Expressions(function.Body))
            .Concat(contract.Constructor is null ? [] : Children.Expressions(contract.Constructor.Body))
            .OfType<InternalCall>().Select(call => call.FunctionKey), StringComparer.Ordinal);

    public void Print(FunctionModel function, Action section)
    {
        var body = OrderedBodies.Of(program, contract, function);
        section();
        lines.At(function.Location);
        var scope = new LocalScope(names);
        var parameterNames = SignatureNames.OfParameters(function.Parameters, SignatureNames.UsesOf(body), scope);
        var parameters = Parameters(function.Parameters, parameterNames);
        var returns = Returns(function, SignatureNames.OfReturns(function, scope));
        var tuple = function.ReturnType as TupleType;
        IReadOnlyList<string> returnNames = function.ReturnType is VoidType ? []
            : tuple is null ? [function.ReturnName] : [.. tuple.Elements.Select(element => element.Name)];
        NatSpec.Write(writer, function.Documentation, Documented(function.Parameters, parameterNames), returnNames, function.Accessibility == Accessibility.Public);
        var header = $"function {names.Function(contract.FullName, function.Key)}({parameters}){Modifiers(function)}{returns}";
        if (body is null)
        {
            writer.Line(header + ";");
            return;
        }

        body = SharedValues.Apply(program, contract, ProvenRanges.Apply(body), isEncoded: Visibility(function) == " external");
        WriteBody(header, body, scope, function.Location, function.ReturnType is not VoidType);
    }

    public void PrintConstructor(ConstructorModel constructor, Action section)
    {
        section();
        lines.At(constructor.Location);
        var scope = new LocalScope(names);
        constructor = OrderedBodies.Of(program, contract, constructor);
        var parameterNames = SignatureNames.OfParameters(constructor.Parameters, SignatureNames.UsesOf(constructor), scope);
        var parameters = Parameters(constructor.Parameters, parameterNames);
        NatSpec.Write(writer, constructor.Documentation, Documented(constructor.Parameters, parameterNames), [], isNotice: true);
        var printer = new ExpressionPrinter(program, contract, names, scope, free);
        var parent = constructor.BaseArguments.Count == 0 ? "" : $" {TypeNames.Simple(contract.Base!)}({string.Join(", ", constructor.BaseArguments.Select(printer.Print))})";
        var body = SharedValues.Apply(program, contract, ProvenRanges.Apply(constructor.Body));
        WriteBody($"constructor({parameters}){parent}{(constructor.IsPayable ? " payable" : "")}", body, scope, constructor.Location);
    }

    public void PrintReceive(FunctionModel receive, Action section)
    {
        section();
        lines.At(receive.Location);
        NatSpec.Write(writer, receive.Documentation, [], [], isNotice: true);
        var overrides = program.Lineage(contract).Skip(1).Any(level => level.Receive is not null);
        WriteBody("receive() external payable" + (receive.IsVirtual && !contract.IsSealed ? " virtual" : "") + (overrides ? " override" : ""), ProvenRanges.Apply(OrderedBodies.Of(program, contract, receive)!), new LocalScope(names), receive.Location);
    }

    private void WriteBody(string header, Block ordered, LocalScope scope, SourceLocation location, bool returns = false)
    {
        if (ordered.Statements.Count == 0)
        {
            writer.Line(header + " {}");
            return;
        }

        scope.MarkChanged(ordered);
        var expressions = new ExpressionPrinter(program, contract, names, scope, free);
        var statements = new StatementPrinter(writer, program, expressions, scope, line => lines.At(new SourceLocation(location.File, line)));
        using (writer.Block(header))
        {
            statements.PrintBody(ordered);
            if (returns && !BodyEnd.IsUnreachable(ordered)) writer.Line("revert(); // never reached: the loop ends by returning");
        }
    }

    private static string Parameters(EquatableArray<Parameter> parameters, IReadOnlyList<string> parameterNames) =>
        string.Join(", ", parameters.Select((parameter, index) => Named(parameter.Type, parameterNames[index])));

    private static IEnumerable<(string CSharp, string Solidity)> Documented(EquatableArray<Parameter> parameters, IReadOnlyList<string> parameterNames) =>
        parameters.Select((parameter, index) => (parameter.Name, parameterNames[index])).Where(names => names.Item2.Length > 0);

    private static string Returns(FunctionModel function, IReadOnlyList<string> returnNames) => function.ReturnType switch
    {
        VoidType => "",
        TupleType tuple => " returns (" + string.Join(", ", tuple.Elements.Select((element, index) => Named(element.Type, returnNames[index]))) + ")",
        _ => " returns (" + Named(function.ReturnType, returnNames[0]) + ")",
    };

    private static string Named(IrType type, string name) => name.Length == 0 ? TypeNames.WithLocation(type) : TypeNames.WithLocation(type) + " " + name;

    private string Modifiers(FunctionModel function)
    {
        var mutability = function.Mutability switch
        {
            Mutability.Pure => " pure",
            Mutability.View => " view",
            Mutability.Payable => " payable",
            _ => "",
        };
        var isVirtual = (function.IsVirtual || function.IsAbstract) && !contract.IsSealed;
        return Visibility(function) + mutability + (isVirtual ? " virtual" : "") + Override(function) + (function.Body is null ? "" : ReentrancyGuard.ModifierOf(function));
    }

    private string Visibility(FunctionModel function) => contract.IsLibrary && function.Accessibility != Accessibility.Private ? " internal" : function.Accessibility switch
    {
        // What overrides a public function of a base class stays public; what implements an interface may be external.
        Accessibility.Public => contract.IsSealed && !called.Contains(function.Key) && !OverridesClass(function) ? " external" : " public",
        Accessibility.Private => " private",
        _ => " internal",
    };

    private bool OverridesClass(FunctionModel function) =>
        function.OverriddenContracts.Any(name => program.Find<ContractModel>(name) is not null);

    private static string Override(FunctionModel function) => function.OverriddenContracts.Count switch
    {
        0 => "",
        1 => " override",
        _ => $" override({string.Join(", ", function.OverriddenContracts.Select(TypeNames.Simple))})",
    };
}
