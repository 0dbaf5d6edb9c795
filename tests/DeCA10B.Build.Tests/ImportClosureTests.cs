namespace DeCA10B.Build.Tests;

public class ImportClosureTests
{
    static IReadOnlyList<string> Closure(string path, params (string Path, string Text)[] files) =>
        [.. ImportClosure.Of(path, Solidity.ByPath([.. files.Select(file => new SoliditySource(file.Path, file.Text))])).Select(source => source.Path)];

    [Fact]
    public void A_file_alone_is_its_own_closure() => Assert.Equal(["A.sol"], Closure("A.sol", ("A.sol", "contract A {}"), ("B.sol", "")));

    [Theory]
    [InlineData("import \"./B.sol\";")]
    [InlineData("import './B.sol';")]
    [InlineData("import \"B.sol\";")]
    [InlineData("import {X} from \"./B.sol\";")]
    [InlineData("import {\n  X,\n  Y as Z\n} from \"./B.sol\";")]
    [InlineData("import * as B from \"./B.sol\";")]
    [InlineData("import \"./B.sol\" as B;")]
    [InlineData("pragma solidity 0.8.37; import \"./B.sol\";")]
    [InlineData("string constant url = \"a://b\";\nimport \"./B.sol\";")]
    [InlineData("import /* from */ \"./B.sol\"; // B")]
    public void Every_form_of_import_is_followed(string import) =>
        Assert.Equal(["A.sol", "B.sol"], Closure("A.sol", ("A.sol", import), ("B.sol", ""), ("C.sol", "")));

    [Theory]
    [InlineData("// import \"./B.sol\";")]
    [InlineData("/* \nimport \"./B.sol\"; */")]
    [InlineData("string constant text = \"; import './B.sol';\";")]
    [InlineData("contract A { uint important; string s = \"./B.sol\"; }")]
    public void What_is_no_import_is_not_followed(string text) => Assert.Equal(["A.sol"], Closure("A.sol", ("A.sol", text), ("B.sol", "")));

    [Fact]
    public void Imports_of_imports_and_circles_are_followed_once() =>
        Assert.Equal(
            ["A.sol", "B.sol", "C.sol"],
            Closure("B.sol", ("B.sol", "import './C.sol';"), ("C.sol", "import './A.sol';"), ("A.sol", "import './B.sol';")));

    [Fact]
    public void A_relative_import_starts_at_the_importing_file() =>
        Assert.Equal(
            ["lib/A.sol", "lib/deep/B.sol", "top/C.sol"],
            Closure("lib/A.sol", ("lib/A.sol", "import './deep/B.sol';"), ("lib/deep/B.sol", "import '../../top/C.sol';"), ("top/C.sol", "")));

    [Fact]
    public void A_missing_file_is_left_for_solc_to_name() => Assert.Equal(["A.sol"], Closure("A.sol", ("A.sol", "import './B.sol';")));
}
