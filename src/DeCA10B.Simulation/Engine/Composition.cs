using DeCA10B.Simulation.Agents;
using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Models;
using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Spelling;

namespace DeCA10B.Simulation.Engine;

/// <summary>Which mechanism, model, dataset and chain go together.</summary>
internal static class Composition
{
    /// <summary>A composition that cannot work is refused before anything is deployed.</summary>
    /// <param name="scenario">What is asked for.</param>
    /// <param name="data">Its dataset.</param>
    /// <param name="isNative">Whether the chain is in this process.</param>
    /// <exception cref="ScenarioException">It names a mechanism or model that there is not, or parts that do not go together.</exception>
    public static void Require(Scenario scenario, Dataset data, bool isNative)
    {
        var (mechanism, model) = (scenario.Mechanism, scenario.Model.Kind);
        if (!Setup.Names.Contains(mechanism)) throw new ScenarioException($"There is no mechanism \"{mechanism}\". Did you mean {NearestName.Of(mechanism, Setup.Names)}?");
        if (!ModelKinds.Names.Contains(model)) throw new ScenarioException($"There is no model \"{model}\". Did you mean {NearestName.Of(model, ModelKinds.Names)}?");
        if (!ModelKinds.For(mechanism).Contains(model))
            throw new ScenarioException($"Mechanism {mechanism} does not take model {model}; it takes {string.Join(", ", ModelKinds.For(mechanism))}.");
        RequireForm(mechanism, model, data);
        if (ModelKinds.Of(model).TellsTwo && data.Classifications.Count != 2)
            throw new ScenarioException($"{data.Name} has {data.Classifications.Count} classes, and {model} tells two apart. Take {Others(mechanism, data.Form, tellsTwo: false)}.");
        if (ModelKinds.Of(model).IsNativeOnly && !isNative)
            throw new ScenarioException($"Model {model} has no contract, so it runs on the native chain only. Take {Others(mechanism, data.Form, tellsTwo: null, needsNode: true)}, or leave the node out.");
        if (data.Form == SampleForm.Dense && scenario.Agents.FirstOrDefault(agent => AgentRoles.TogglesFeatures(agent.Role)) is { } toggler)
            throw new ScenarioException($"Agent {toggler.Name} is a {toggler.Role}, which adds and drops features of sparse samples, and the samples of {data.Name} are dense. Take a sparse set and model, or another role.");
    }

    private static void RequireForm(string mechanism, string model, Dataset data)
    {
        var form = ModelKinds.FormOf(model);
        if (data.Form == form) return;
        var others = Others(mechanism, data.Form, tellsTwo: null) is { Length: > 0 } names ? $", or take {names}" : "";
        throw new ScenarioException(form == SampleForm.Sparse
            ? $"The samples of {data.Name} are dense, and model {model} takes sparse ones. Write dataset.form = \"sparse\", and dataset.bins for how finely values are told apart{others}."
            : $"The samples of {data.Name} are sparse, and model {model} takes dense ones. Write dataset.form = \"dense\"{others}.");
    }

    /// <summary>Models that go with a mechanism and a form.</summary>
    private static string Others(string mechanism, SampleForm form, bool? tellsTwo, bool needsNode = false) => string.Join(" or ", ModelKinds.For(mechanism).Where(kind =>
        ModelKinds.Of(kind) is var known && known.Form == form && (tellsTwo is null || known.TellsTwo == tellsTwo) && !(needsNode && known.IsNativeOnly)));
}
