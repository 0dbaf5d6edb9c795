using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DeCA10B.Hashing;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;

namespace DeCA10B.Client;

/// <summary>A private key under a password, in a file that other wallets read too: Web3 Secret Storage, version 3.</summary>
public sealed class KeystoreFile
{
    /// <summary>How hard a password is to guess: what other wallets take. Opening takes a quarter of a gigabyte and about a second.</summary>
    const int UsualCost = 1 << 18;
    const int BlockSize = 8;
    const int Version = 3;
    const string Cipher = "aes-128-ctr";

    readonly string path;
    readonly KeyDerivation derivation;
    readonly byte[] iv;
    readonly byte[] encrypted;
    readonly byte[] mac;

    KeystoreFile(string path, JsonElement root)
    {
        this.path = path;
        if (root.GetProperty("version").GetInt32() is var version and not Version) throw new FormatException($"it has version {version}; 3 is known");
        var crypto = root.TryGetProperty("crypto", out var lower) ? lower : root.GetProperty("Crypto");
        if (crypto.GetProperty("cipher").GetString() is var cipher and not Cipher) throw new FormatException($"the cipher {cipher} is unknown; {Cipher} is");
        derivation = KeyDerivation.Read(crypto);
        iv = Convert.FromHexString(crypto.GetProperty("cipherparams").GetProperty("iv").GetString()!);
        encrypted = Convert.FromHexString(crypto.GetProperty("ciphertext").GetString()!);
        mac = Convert.FromHexString(crypto.GetProperty("mac").GetString()!);
        if (iv.Length != 16 || encrypted.Length != 32 || mac.Length != 32) throw new FormatException("its initial vector, key or checksum has a wrong length");
        if (root.TryGetProperty("address", out var address) && address.GetString() is { Length: 40 or 42 } text) Account = Address.Parse(text.Length == 40 ? "0x" + text : text);
    }

    /// <summary>The account, as the file says; null when it does not.</summary>
    public Address? Account { get; }

    /// <summary>Reads a file, without its secret.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="KeystoreException">It cannot be read, or is no keystore file of version 3.</exception>
    public static KeystoreFile Load(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return new KeystoreFile(path, document.RootElement);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new KeystoreException($"The keystore file {path} cannot be read: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or KeyNotFoundException or InvalidOperationException or ArgumentNullException)
        {
            var reason = exception is KeyNotFoundException ? "a part of it is missing" : exception.Message.TrimEnd('.');
            throw new KeystoreException($"{path} is no keystore file (Web3 Secret Storage, version 3): {reason}.", exception);
        }
    }

    /// <summary>Opens the key.</summary>
    /// <param name="password">Where the password comes from.</param>
    /// <exception cref="KeystoreException">The password is wrong, or the file is damaged.</exception>
    public PrivateKey Unlock(KeystorePassword password)
    {
        var derived = derivation.Derive(Encoding.UTF8.GetBytes(password(path)));
        if (!CryptographicOperations.FixedTimeEquals(mac, Mac(derived, encrypted))) throw new KeystoreException($"The password does not open the keystore file {path}, or the file is damaged.");
        var secret = Crypt(derived, iv, encrypted);
        try
        {
            var key = PrivateKey.FromBytes(secret);
            return Account is { } account && account != key.Address
                ? throw new KeystoreException($"The keystore file {path} says that it is of account {account}, and holds the key of {key.Address}.")
                : key;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(secret);
            CryptographicOperations.ZeroMemory(derived);
        }
    }

    /// <summary>Writes a key under a password: a new file, whole or not at all, that only its owner may read.</summary>
    /// <param name="path">The file, which must not exist.</param>
    /// <param name="key">The key.</param>
    /// <param name="password">Where the password comes from.</param>
    /// <param name="cost">scrypt's n, a power of two; less is easier to guess.</param>
    /// <exception cref="KeystoreException">The file exists or cannot be written.</exception>
    public static void Create(string path, PrivateKey key, KeystorePassword password, int cost = UsualCost)
    {
        var partial = path + "." + Guid.NewGuid().ToString("N") + ".partial";
        try
        {
            if (File.Exists(path)) throw new KeystoreException($"{path} exists. A keystore file is not replaced: choose another name.");
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var file = new FileStream(partial, options)) file.Write(Format(key, Encoding.UTF8.GetBytes(password(path)), cost));
            File.Move(partial, path, overwrite: false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new KeystoreException($"The keystore file {path} cannot be written: {exception.Message}", exception);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    static ReadOnlySpan<byte> Format(PrivateKey key, byte[] password, int cost)
    {
        var derivation = new ScryptDerivation(RandomNumberGenerator.GetBytes(32), cost, BlockSize, 1);
        var derived = derivation.Derive(password);
        var iv = RandomNumberGenerator.GetBytes(16);
        var secret = key.ToBytes();
        var encrypted = Crypt(derived, iv, secret);
        CryptographicOperations.ZeroMemory(secret);
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new() { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("address", Convert.ToHexStringLower(key.Address.ToArray()));
        json.WriteStartObject("crypto");
        json.WriteString("cipher", Cipher);
        json.WriteStartObject("cipherparams");
        json.WriteString("iv", Convert.ToHexStringLower(iv));
        json.WriteEndObject();
        json.WriteString("ciphertext", Convert.ToHexStringLower(encrypted));
        json.WriteString("kdf", derivation.Name);
        json.WriteStartObject("kdfparams");
        json.WriteNumber("dklen", derived.Length);
        json.WriteString("salt", Convert.ToHexStringLower(derivation.Salt));
        derivation.Write(json);
        json.WriteEndObject();
        json.WriteString("mac", Convert.ToHexStringLower(Mac(derived, encrypted)));
        json.WriteEndObject();
        json.WriteString("id", Guid.NewGuid());
        json.WriteNumber("version", Version);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan;
    }

    /// <summary>The second half of the derived key proves the password, the first half encrypts.</summary>
    static byte[] Mac(byte[] derived, byte[] encrypted) => Keccak.Hash([.. derived.AsSpan(16), .. encrypted]).ToArray();

    static byte[] Crypt(byte[] derived, byte[] iv, byte[] text)
    {
        var cipher = CipherUtilities.GetCipher("AES/CTR/NoPadding");
        cipher.Init(true, new ParametersWithIV(new KeyParameter(derived, 0, 16), iv));
        return cipher.DoFinal(text);
    }
}
