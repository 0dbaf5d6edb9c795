using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DeCA10B.Build;
using DeCA10B.Contracts.ModelFiles;

namespace DeCA10B.Cli.Compositions;

/// <summary>Reads a composition: TOML that says which trainer, classifier, incentive mechanism and data handler, with which arguments, fused or linked.</summary>
sealed class CompositionFile
{
    const string Linked = "linked", Fused = "fused";

    readonly string path;
    readonly string text;
    readonly CompositionTable root;

    CompositionFile(string path, string text) => (this.path, this.text, root) = (path, text, CompositionTable.Parse(path, text));

    /// <summary>Reads a file; the files that it names are relative to it.</summary>
    /// <exception cref="CliException">It cannot be read, or says something that is unknown or does not fit.</exception>
    /// <exception cref="ModelFileException">Its model cannot be read.</exception>
    public static Composition Read(string path)
    {
        if (!File.Exists(path)) throw CliException.Input("no-composition", $"There is no composition {path}.", "docs/deploying.md shows how to write one.");
        return new CompositionFile(path, File.ReadAllText(path)).Read();
    }

    /// <summary>Reads a composition that is no file.</summary>
    public static Composition Parse(string folder, string text) => new CompositionFile(Path.Combine(folder, "composition.toml"), text).Read();

    Composition Read()
    {
        var name = root.Text("name") ?? throw root.Error("name is missing.", "Write name = \"…\", the name of the model.");
        var form = root.Text("form") ?? Linked;
        if (form is not (Linked or Fused)) throw root.Error($"form = \"{form}\" is unknown.", $"It is \"{Linked}\" (four contracts) or \"{Fused}\" (one contract, cheaper a call).");
        var (description, encoder) = (root.Text("description") ?? "", root.Text("encoder") ?? "");
        var (modelTable, incentive, handler, trainer) = (root.Table("model"), root.Table("incentive"), root.Table("dataHandler"), root.Table("trainer"));
        var (model, modelBytes) = ReadModel(modelTable);
        var parts = form == Fused ? null : new ComposedParts(
            ReadContract(handler, FamilyContracts.DataHandler),
            ReadContract(incentive, FamilyContracts.IncentiveMechanism),
            ReadContract(modelTable, model is null ? null : FamilyContracts.ClassifierOf(model)));
        var composed = form == Fused ? ReadFused(model, modelTable, incentive, handler, trainer) : ReadContract(trainer, FamilyContracts.LinkedTrainer);
        foreach (var table in (CompositionTable[])[root, modelTable, incentive, handler, trainer]) table.RequireAllRead();
        var composition = new Composition
        {
            Name = name, Description = description, Encoder = encoder, Model = model, Trainer = composed, Parts = parts, Fingerprint = "",
        };
        composition.RequireArguments();
        return composition with { Fingerprint = FingerprintOf(composition, modelBytes) };
    }

    (TrainedModel? Model, byte[] Bytes) ReadModel(CompositionTable table)
    {
        if (table.Text("file") is not { } named)
            return table.Text("artifact") is null ? throw table.Error("file is missing.", "Write file = \"model.json\", a trained model.") : (null, []);
        var full = FullPath(named);
        if (!File.Exists(full)) throw table.Error($"file = \"{named}\": {full} does not exist.");
        var bytes = File.ReadAllBytes(full);
        return (ModelFile.Parse(bytes, named), bytes);
    }

    /// <summary>A fused trainer has its parts inside: their tables give arguments only.</summary>
    ComposedContract ReadFused(TrainedModel? model, CompositionTable modelTable, CompositionTable incentive, CompositionTable handler, CompositionTable trainer)
    {
        foreach (var (table, usual) in ((CompositionTable, string)[])[(incentive, FamilyContracts.IncentiveMechanism), (handler, FamilyContracts.DataHandler)])
            if (table.Text("artifact") is not null || (table.Text("contract") is { } other && other != usual))
                throw table.Error("names another contract, but the parts of a fused trainer are inside it.", "Write form = \"linked\", or name the artifact of a fused trainer of your own in [trainer].");
        if (modelTable.Text("artifact") is not null) throw modelTable.Error("names an artifact, but the classifier of a fused trainer is inside it.", "Name the artifact of the trainer in [trainer].");
        var classifier = modelTable.Text("contract") ?? FamilyContracts.ClassifierOf(model!);
        var contract = ReadContract(trainer, FamilyContracts.FusedTrainerOf(classifier));
        var arguments = new Dictionary<string, JsonElement>(contract.Arguments);
        foreach (var table in (CompositionTable[])[modelTable, incentive, handler])
            foreach (var (key, value) in table.Table("arguments").Values()) arguments[key] = value;
        return contract with { Arguments = arguments };
    }

    ComposedContract ReadContract(CompositionTable table, string? usual)
    {
        var (artifact, name) = (table.Text("artifact"), table.Text("contract"));
        if (artifact is not null && name is not null) throw table.Error("names both a contract and an artifact.", "A contract of the family has a name, one of your own an artifact.");
        var file = artifact is null ? null : FullPath(artifact);
        var found = file is null ? FamilyContracts.Find(name ?? usual!) : ReadArtifact(table, file);
        if (found.Bytecode.Length <= 2) throw table.Error($"{found.ContractName} is abstract or an interface: it cannot be deployed.");
        return new(found, file, table.Table("arguments").Values());
    }

    static ContractArtifact ReadArtifact(CompositionTable table, string file)
    {
        if (!File.Exists(file)) throw table.Error($"artifact: {file} does not exist.", "A build leaves artifacts in the folder contracts beside the assembly.");
        try
        {
            return ContractArtifact.Parse(File.ReadAllText(file));
        }
        catch (FormatException exception)
        {
            throw CliException.Input("artifact", $"{file}: {exception.Message}", "Delete it and build again.", exception);
        }
    }

    string FullPath(string named) => Path.GetFullPath(named, Path.GetDirectoryName(path)!);

    string FingerprintOf(Composition composition, byte[] model)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        hash.AppendData(model);
        foreach (var contract in composition.Contracts) hash.AppendData(Encoding.UTF8.GetBytes(contract.Artifact.Bytecode));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
