using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace DeCA10B.Client;

/// <summary>Makes a key of a password: the two functions of keystore files.</summary>
abstract record KeyDerivation(byte[] Salt)
{
    protected const int Length = 32;

    /// <summary>Files come from anywhere: one that asks for more than this would stop the machine.</summary>
    const long LargestMemory = 1L << 30;
    const int MostIterations = 20_000_000;

    public abstract string Name { get; }

    public abstract byte[] Derive(byte[] password);

    public abstract void Write(Utf8JsonWriter json);

    /// <exception cref="FormatException">The file names another function, or parameters that make no sense.</exception>
    public static KeyDerivation Read(JsonElement crypto)
    {
        var parameters = crypto.GetProperty("kdfparams");
        if (parameters.GetProperty("dklen").GetInt32() != Length) throw new FormatException("its derived key is not 32 bytes long");
        var salt = Convert.FromHexString(parameters.GetProperty("salt").GetString()!);
        switch (crypto.GetProperty("kdf").GetString())
        {
            case "scrypt":
                var (n, r, p) = (parameters.GetProperty("n").GetInt32(), parameters.GetProperty("r").GetInt32(), parameters.GetProperty("p").GetInt32());
                if (n < 2 || !int.IsPow2(n) || r < 1 || p < 1 || 128L * n * r > LargestMemory || p > 64) throw new FormatException($"scrypt with n = {n}, r = {r}, p = {p} is out of range");
                return new ScryptDerivation(salt, n, r, p);
            case "pbkdf2":
                if (parameters.GetProperty("prf").GetString() is var prf and not "hmac-sha256") throw new FormatException($"the function {prf} is unknown; hmac-sha256 is");
                var count = parameters.GetProperty("c").GetInt32();
                return count is > 0 and <= MostIterations ? new Pbkdf2Derivation(salt, count) : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{count} iterations are out of range"));
            case var other: throw new FormatException($"the key derivation {other} is unknown; scrypt and pbkdf2 are");
        }
    }
}

/// <summary>scrypt (RFC 7914), which takes memory on purpose: 128 * n * r bytes.</summary>
sealed record ScryptDerivation(byte[] Salt, int N, int R, int P) : KeyDerivation(Salt)
{
    public override string Name => "scrypt";

    public override byte[] Derive(byte[] password) => Scrypt.Derive(password, Salt, N, R, P, Length);

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("n", N);
        json.WriteNumber("r", R);
        json.WriteNumber("p", P);
    }
}

/// <summary>PBKDF2 (RFC 8018) with HMAC-SHA256.</summary>
sealed record Pbkdf2Derivation(byte[] Salt, int Count) : KeyDerivation(Salt)
{
    public override string Name => "pbkdf2";

    public override byte[] Derive(byte[] password) => Rfc2898DeriveBytes.Pbkdf2(password, Salt, Count, HashAlgorithmName.SHA256, Length);

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("c", Count);
        json.WriteString("prf", "hmac-sha256");
    }
}
