using System.Numerics;
using Microsoft.CodeAnalysis.Text;

namespace DeCA10B.Conformance.Format;

/// <summary>Reads a case file. The grammar is in the room's README.</summary>
internal sealed class CaseReader
{
    private const string Mark = "//:";
    private const string LineMark = "//> ";

    private readonly List<string> rows = [];
    private readonly List<string> origins = [];
    private readonly List<string> denied = [];
    private readonly List<(int Line, string Text)> marked = [];
    private readonly List<DeployDirective> deployments = [];
    private readonly List<CallDirective> calls = [];
    private readonly List<StorageDirective> storage = [];
    private readonly List<BalanceDirective> balances = [];

    /// <exception cref="CaseFormatException">A directive cannot be read; the message names its line.</exception>
    public static CaseFile Read(string name, string text)
    {
        var reader = new CaseReader();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index].Trim();
            if (line.Split(LineMark) is [_, var solidity]) reader.marked.Add((index + 1, solidity));
            if (!line.StartsWith(Mark, StringComparison.Ordinal)) continue;
            try
            {
                reader.ReadDirective(index + 1, line[Mark.Length..].Trim());
            }
            catch (CaseFormatException exception)
            {
                throw new CaseFormatException(FormattableString.Invariant($"{name}.cs:{index + 1}: {exception.Message}"));
            }
        }

        var (source, spans) = Unmark(string.Join('\n', lines), reader.denied.Count > 0);
        if (reader.deployments.TrueForAll(item => item.Name != CaseFile.This))
            reader.deployments.Add(new(1, "deploy", CaseFile.This, CaseFile.Contract, [], null, 0, new Returns([]), []));
        return new CaseFile(name, source, reader.rows, reader.origins, reader.denied, spans, reader.marked, reader.deployments, reader.calls, reader.storage, reader.balances);
    }

    private static (string Source, List<TextSpan> Spans) Unmark(string text, bool isMarked)
    {
        var spans = new List<TextSpan>();
        if (!isMarked) return (text, spans);
        var source = "";
        foreach (var part in text.Split("[|"))
        {
            var pieces = part.Split("|]");
            if (pieces.Length == 2) spans.Add(new TextSpan(source.Length, pieces[0].Length));
            source += string.Concat(pieces);
        }

        return (source, spans);
    }

    private void ReadDirective(int line, string text)
    {
        var scanner = new Scanner(text);
        if (scanner.SkipWord("row")) ReadNames(scanner, rows);
        else if (scanner.SkipWord("from")) ReadNames(scanner, origins);
        else if (scanner.SkipWord("denied")) ReadNames(scanner, denied);
        else if (scanner.SkipWord("deploy")) deployments.Add(ReadDeployment(scanner, line, text));
        else if (scanner.SkipWord("storage")) storage.Add(ReadStorage(scanner, line));
        else if (scanner.SkipWord("balance")) balances.Add(ReadBalance(scanner, line));
        else calls.Add(ReadCall(scanner, line, text));
        if (!scanner.AtEnd) throw new CaseFormatException($"{scanner.Rest} was not expected");
    }

    private static void ReadNames(Scanner scanner, List<string> names)
    {
        do names.Add(scanner.Word("_.-") is { Length: > 0 } name ? name : throw new CaseFormatException($"expected a name at {scanner.Rest}"));
        while (scanner.Skip(","));
    }

    // deploy 5, "x"   |   deploy vault = Vault(5)
    private static DeployDirective ReadDeployment(Scanner scanner, int line, string text)
    {
        var (name, contract) = (CaseFile.This, CaseFile.Contract);
        List<CaseValue> arguments = [];
        if (text.Contains('=', StringComparison.Ordinal) && text.Split('=')[0].Trim().Split(' ') is [_, var given] && given.All(char.IsLetterOrDigit))
        {
            name = scanner.Word();
            scanner.Expect("=");
            contract = scanner.Word();
            scanner.Expect("(");
            arguments = scanner.Values(")");
        }
        else if (!scanner.AtEnd && !scanner.IsAt("->") && !scanner.IsAt("from ") && !scanner.IsAt("value ") && !scanner.IsAt(";"))
        {
            do arguments.Add(scanner.Value());
            while (scanner.Skip(","));
        }

        var (from, value, _) = ReadModifiers(scanner);
        var expected = scanner.Skip("->") ? ReadExpectation(scanner) : new Returns([]);
        return new(line, text, name, contract, arguments, from, value, expected, ReadEvents(scanner, name));
    }

    // [name.]Function[:types](values)   |   call [name] 0x...
    private static CallDirective ReadCall(Scanner scanner, int line, string text)
    {
        if (scanner.SkipWord("call"))
        {
            var called = scanner.IsAt("0x") ? CaseFile.This : scanner.Word();
            var data = scanner.Value() as HexValue ?? throw new CaseFormatException("call data is 0x and hex digits");
            return Finish(called, null, null, [], data.Bytes);
        }

        var target = CaseFile.This;
        var function = scanner.Word();
        if (scanner.Skip(".")) (target, function) = (function, scanner.Word());
        if (function.Length == 0) throw new CaseFormatException($"expected a directive or a call at {scanner.Rest}");
        var parameters = scanner.Skip(":") ? scanner.Word("_,[]") : null;
        scanner.Expect("(");
        return Finish(target, function, parameters, scanner.Values(")"), []);

        CallDirective Finish(string called, string? name, string? types, IReadOnlyList<CaseValue> arguments, byte[] data)
        {
            var (from, value, wait) = ReadModifiers(scanner);
            scanner.Expect("->");
            var expected = ReadExpectation(scanner);
            return new(line, text, called, name, types, arguments, data, from, value, wait, expected, ReadEvents(scanner, called));
        }
    }

    private static (CaseValue? From, BigInteger Value, ulong Wait) ReadModifiers(Scanner scanner)
    {
        CaseValue? from = null;
        BigInteger value = 0, wait = 1;
        while (true)
        {
            if (scanner.SkipWord("from")) from = scanner.Value();
            else if (scanner.SkipWord("value")) value = scanner.Number();
            else if (scanner.SkipWord("wait")) wait = scanner.Number();
            else return (from, value, (ulong)wait);
        }
    }

    private static Expectation ReadExpectation(Scanner scanner)
    {
        if (scanner.SkipWord("revert")) return new Reverts();
        if (scanner.SkipWord("panic")) return new Panics(scanner.Number());
        if (scanner.SkipWord("error"))
        {
            var name = scanner.Word();
            scanner.Expect("(");
            return new Fails(name, scanner.Values(")"));
        }

        var values = new List<CaseValue>();
        if (scanner.AtEnd || scanner.IsAt(";")) return new Returns(values);
        do values.Add(scanner.Value());
        while (scanner.Skip(","));
        return new Returns(values);
    }

    private static List<ExpectedEvent> ReadEvents(Scanner scanner, string emitter)
    {
        var events = new List<ExpectedEvent>();
        while (scanner.Skip(";"))
        {
            if (!scanner.SkipWord("event")) throw new CaseFormatException($"expected 'event' at {scanner.Rest}");
            var name = scanner.Word();
            var from = emitter;
            if (scanner.Skip(".")) (from, name) = (name, scanner.Word());
            scanner.Expect("(");
            events.Add(new(from, name, scanner.Values(")")));
        }

        return events;
    }

    // [name:]label.member[key] = value
    private static StorageDirective ReadStorage(Scanner scanner, int line)
    {
        var contract = CaseFile.This;
        var label = scanner.Word();
        if (scanner.Skip(":")) (contract, label) = (label, scanner.Word());
        var path = new List<StorageStep>();
        while (!scanner.Skip("="))
        {
            if (scanner.Skip(".")) path.Add(new(scanner.Word(), null));
            else
            {
                scanner.Expect("[");
                path.Add(new(null, scanner.Value()));
                scanner.Expect("]");
            }
        }

        return new(line, contract, label, path, scanner.Value());
    }

    private static BalanceDirective ReadBalance(Scanner scanner, int line)
    {
        var account = scanner.IsAt("=") ? new NameValue(CaseFile.This) : scanner.Value();
        scanner.Expect("=");
        return new(line, account, scanner.Number());
    }
}
