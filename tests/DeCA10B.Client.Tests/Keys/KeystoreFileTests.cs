namespace DeCA10B.Client.Tests.Keys;

public sealed class KeystoreFileTests : IDisposable
{
    // The two vectors of the Web3 Secret Storage definition; both hold the same key.
    const string Secret = "0x7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d";
    const string Pbkdf2 = """
        {"crypto":{"cipher":"aes-128-ctr","cipherparams":{"iv":"6087dab2f9fdbbfaddc31a909735c1e6"},
        "ciphertext":"5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46","kdf":"pbkdf2",
        "kdfparams":{"c":262144,"dklen":32,"prf":"hmac-sha256","salt":"ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd"},
        "mac":"517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2"},"id":"3198bc9c-6672-5ab3-d995-4942343ae5b6","version":3}
        """;
    const string Scrypt = """
        {"crypto":{"cipher":"aes-128-ctr","cipherparams":{"iv":"83dbcc02d8ccb40e466191a123791e0e"},
        "ciphertext":"d172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c","kdf":"scrypt",
        "kdfparams":{"dklen":32,"n":262144,"p":8,"r":1,"salt":"ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19"},
        "mac":"2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097"},"id":"3198bc9c-6672-5ab3-d995-4942343ae5b6","version":3}
        """;

    readonly string folder = Directory.CreateTempSubdirectory("deca10b-keystore-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(Pbkdf2)]
    [InlineData(Scrypt)]
    public void The_published_vectors_open(string text)
    {
        var key = KeystoreFile.Load(Write(text)).Unlock(_ => "testpassword");

        Assert.Equal(PrivateKey.Parse(Secret).Address, key.Address);
        Assert.Equal(PrivateKey.Parse(Secret).Sign(default), key.Sign(default));
    }

    [Fact]
    public void What_is_written_is_read_back_by_its_password_alone()
    {
        var path = Path.Combine(folder, "new.json");
        var key = PrivateKey.Generate();
        KeystoreFile.Create(path, key, _ => "correct horse", cost: 1024);

        var file = KeystoreFile.Load(path);

        Assert.Equal(key.Address, file.Account);
        Assert.Equal(key.Sign(default), file.Unlock(_ => "correct horse").Sign(default));
        Assert.Contains("does not open", Assert.Throws<KeystoreException>(() => file.Unlock(_ => "correct horze")).Message, StringComparison.Ordinal);
        Assert.Equal([path], Directory.GetFiles(folder));
    }

    [Fact]
    public void Only_its_owner_may_read_it()
    {
        if (OperatingSystem.IsWindows()) return;
        var path = Path.Combine(folder, "mine.json");
        KeystoreFile.Create(path, PrivateKey.Generate(), _ => "x", cost: 2);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    [Fact]
    public void A_file_that_exists_is_not_replaced()
    {
        var path = Write("precious");

        Assert.Throws<KeystoreException>(() => KeystoreFile.Create(path, PrivateKey.Generate(), _ => "x", cost: 2));
        Assert.Equal("precious", File.ReadAllText(path));
    }

    [Theory]
    [InlineData("", "no keystore file")]
    [InlineData("{}", "no keystore file")]
    [InlineData("""{"version":1}""", "it has version 1; 3 is known")]
    [InlineData("""{"version":3,"crypto":{"cipher":"rot13"}}""", "the cipher rot13 is unknown")]
    [InlineData("""{"version":3,"crypto":{"cipher":"aes-128-ctr","kdf":"scrypt","kdfparams":{"dklen":32,"n":1073741824,"r":8,"p":1,"salt":"00"}}}""", "out of range")]
    [InlineData("""{"version":3,"crypto":{"cipher":"aes-128-ctr","kdf":"argon2","kdfparams":{"dklen":32,"salt":"00"}}}""", "argon2 is unknown")]
    public void Another_file_is_refused_with_the_reason(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<KeystoreException>(() => KeystoreFile.Load(Write(text))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Contains("nowhere.json cannot be read", Assert.Throws<KeystoreException>(() => KeystoreFile.Load("nowhere.json")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_names_another_account_is_refused()
    {
        var text = Pbkdf2.Replace("\"version\"", $"\"address\":\"{new string('1', 40)}\",\"version\"", StringComparison.Ordinal);

        Assert.Contains("holds the key of", Assert.Throws<KeystoreException>(() => KeystoreFile.Load(Write(text)).Unlock(_ => "testpassword")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_variable_that_is_not_set_is_named() =>
        Assert.Contains("DECA10B_NO_SUCH is not set", Assert.Throws<InvalidOperationException>(
            () => KeystoreFile.Load(Write(Pbkdf2)).Unlock(KeystorePasswords.FromEnvironment("DECA10B_NO_SUCH"))).Message, StringComparison.Ordinal);

    string Write(string text)
    {
        var path = Path.Combine(folder, "key.json");
        File.WriteAllText(path, text);
        return path;
    }
}
