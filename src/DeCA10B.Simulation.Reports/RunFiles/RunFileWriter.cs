using System.Text.Encodings.Web;
using System.Text.Json;

namespace DeCA10B.Simulation.Reports;

/// <summary>From a record to the bytes of a run file.</summary>
static class RunFileWriter
{
    public static byte[] Write(RunRecord record)
    {
        if (record.WeiPerUnit == 0)
            throw new ArgumentException($"A unit of '{record.Scenario}' has no wei.", nameof(record));
        using var stream = new MemoryStream();
        // Names keep their letters: no page embeds this text unescaped.
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            KnownForm(json, record);
            OwnForm(json, record);
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    static void KnownForm(Utf8JsonWriter json, RunRecord record)
    {
        Array(json, "agents", record.Agents, agent => Agent(json, agent, record.WeiPerUnit));
        if (record.BaselineAccuracy is { } baseline)
            Number(json, "baselineAccuracy", baseline);
        else
            json.WriteNull("baselineAccuracy");
        Number(json, "initTrainDataPortion", record.InitialTrainingPortion);
        Array(json, "accuracies", record.Accuracies, point => Object(json, () =>
        {
            json.WriteNumber("t", point.Time);
            Number(json, "accuracy", point.Accuracy);
        }));
        Array(json, "balances", record.Balances, point => Object(json, () =>
        {
            json.WriteNumber("t", point.Time);
            json.WriteString("a", point.Agent);
            Number(json, "b", Units.Of(point.Wei, record.WeiPerUnit));
        }));
    }

    static void Agent(Utf8JsonWriter json, AgentRecord agent, UInt256 weiPerUnit) => Object(json, () =>
    {
        json.WriteString("address", agent.Name);
        Number(json, "start_balance", Units.Of(agent.StartBalance, weiPerUnit));
        Number(json, "mean_deposit", agent.MeanDeposit);
        Number(json, "stdev_deposit", agent.StandardDeviationOfDeposit);
        Number(json, "mean_update_wait_s", agent.MeanWait);
        Number(json, "stdev_update_wait_time", agent.StandardDeviationOfWait);
        Number(json, "pay_to_call", agent.PayToCall);
        json.WriteBoolean("good", agent.IsGood);
        Number(json, "prob_mistake", agent.MistakeProbability);
        json.WriteBoolean("calls_model", agent.CallsModel);
    });

    static void OwnForm(Utf8JsonWriter json, RunRecord record)
    {
        json.WriteStartObject(OwnMembers.Key);
        json.WriteNumber("form", OwnMembers.Form);
        json.WriteString("scenario", record.Scenario);
        // Text, because programs that read every number as a double would round it.
        json.WriteString("seed", record.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("weiPerUnit", record.WeiPerUnit.ToString());
        Array(json, "agents", record.Agents, agent => Object(json, () =>
        {
            json.WriteString("role", agent.Role);
            json.WriteString("startBalance", agent.StartBalance.ToString());
        }));
        Array(json, "balances", record.Balances, point => json.WriteStringValue(point.Wei.ToString()));
        Array(json, "payments", record.Payments, payment => Object(json, () =>
        {
            json.WriteNumber("t", payment.Time);
            json.WriteString("kind", OwnMembers.NameOf(payment.Kind));
            json.WriteString("from", payment.From);
            json.WriteString("to", payment.To);
            json.WriteString("wei", payment.Wei.ToString());
        }));
        json.WriteNumber("contributions", record.Contributions);
        json.WriteString("heldAtStart", record.HeldAtStart.ToString());
        json.WriteString("heldByContracts", record.HeldByContracts.ToString());
        Array(json, "calls", record.Calls, call => Object(json, () =>
        {
            json.WriteString("kind", call.Kind);
            json.WriteNumber("tried", call.Tried);
            json.WriteNumber("succeeded", call.Succeeded);
        }));
        if (record.Lacks.Count > 0)
            Array(json, "lacks", record.Lacks, json.WriteStringValue);
        json.WriteEndObject();
    }

    static void Number(Utf8JsonWriter json, string name, double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentException($"{name} is {value.ToString(System.Globalization.CultureInfo.InvariantCulture)}: JSON has no such number.", nameof(value));
        json.WriteNumber(name, value);
    }

    static void Array<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    static void Object(Utf8JsonWriter json, Action members)
    {
        json.WriteStartObject();
        members();
        json.WriteEndObject();
    }
}
