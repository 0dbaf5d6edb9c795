using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using DeCA10B.Chains;
using DeCA10B.SourceGenerator.Tests;

namespace DeCA10B.CodeFixes.Tests;

/// <summary>The contract <c>Sample</c> of a snippet, deployed on a native chain of its own; every call comes from the first account.</summary>
sealed class NativeRun(NativeChain chain)
{
    object contract = null!;

    public static NativeRun Deploy(string source, IReadOnlyList<string> arguments)
    {
        Generate.Driver().RunGeneratorsAndUpdateCompilation(Compile.Snippet(source), out var updated, out _);
        using var stream = new MemoryStream();
        var result = updated.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        stream.Position = 0;
        var assembly = new AssemblyLoadContext(null).LoadFromStream(stream);
        var chain = new NativeChain();
        var deploy = assembly.GetType("Sample", true)!.GetMethod("Deploy")!;
        var run = new NativeRun(chain);
        var given = deploy.GetParameters().Select((parameter, i) => i == 0 ? chain : i <= arguments.Count ? run.Value(parameter.ParameterType, arguments[i - 1]) : Type.Missing);
        run.contract = deploy.Invoke(null, BindingFlags.OptionalParamBinding, null, [.. given], CultureInfo.InvariantCulture)!;
        return run;
    }

    /// <summary>Runs a call as text and says what came of it.</summary>
    public string Call(string text)
    {
        var parts = Regex.Match(text, @"^(\w+)(?:\((.*)\))?( value (\d+))?$");
        var arguments = parts.Groups[2].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries);
        var value = parts.Groups[4].Success ? (UInt256)ulong.Parse(parts.Groups[4].Value, CultureInfo.InvariantCulture) : UInt256.Zero;
        var from = contract.GetType().GetMethods().First(method => method.Name == "From" && method.GetParameters().Length == 2);
        var calls = from.Invoke(contract, [chain.Accounts[0], value])!;
        var name = parts.Groups[1].Value;
        var method = calls.GetType().GetMethods().FirstOrDefault(method => method.Name == name && method.GetParameters().Length == arguments.Length)
            ?? calls.GetType().GetProperty(name)?.GetMethod ?? throw new InvalidOperationException("There is no " + name + ": " + string.Join(' ', calls.GetType().GetMembers().Select(item => item.ToString())));
        try
        {
            var answer = method.Invoke(calls, [.. method.GetParameters().Select((parameter, i) => Value(parameter.ParameterType, arguments[i]))]);
            return Convert.ToString(answer, CultureInfo.InvariantCulture) ?? "";
        }
        catch (TargetInvocationException failure) when (failure.InnerException is RevertException revert)
        {
            return Failure(revert);
        }
    }

    /// <summary>The error or panic of a revert, by name where the contract declares it.</summary>
    string Failure(RevertException revert)
    {
        if (revert.RevertData.Length < 4) return "revert";
        if (revert.RevertData.Length == 36 && Convert.ToHexString(revert.RevertData.Span[..4]) == "4E487B71") return "panic 0x" + Convert.ToHexString(revert.RevertData.Span[35..]);
        var errors = contract.GetType().Assembly.GetTypes().Where(type => type.GetInterface("IError") is not null);
        foreach (var error in errors)
        {
            var encoded = ((IError)Activator.CreateInstance(error)!).EncodeError();
            if (encoded.AsSpan(0, 4).SequenceEqual(revert.RevertData.Span[..4])) return "revert " + error.Name;
        }

        return "revert " + Convert.ToHexString(revert.RevertData.Span);
    }

    object Value(Type type, string text) =>
        text.StartsWith('@') ? chain.Accounts[int.Parse(text[1..], CultureInfo.InvariantCulture)]
        : type == typeof(string) ? text.Trim('"')
        : type.IsPrimitive ? Convert.ChangeType(text, type, CultureInfo.InvariantCulture)
        : type.IsArray ? Elements(type.GetElementType()!, text)
        : type == typeof(Int256) ? Int256.Parse(text)
        : type == typeof(UInt256) ? UInt256.Parse(text)
        : throw new NotSupportedException("An argument of type " + type);

    /// <summary><c>[1;2;3]</c>: the comma parts arguments.</summary>
    Array Elements(Type type, string text)
    {
        var items = text.Trim('[', ']').Split(';', StringSplitOptions.RemoveEmptyEntries);
        var array = Array.CreateInstance(type, items.Length);
        for (var i = 0; i < items.Length; i++) array.SetValue(Value(type, items[i]), i);
        return array;
    }
}
