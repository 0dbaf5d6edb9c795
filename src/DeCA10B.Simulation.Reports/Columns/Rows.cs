using System.Text.Json.Serialization;
using Parquet.Serialization.Attributes;

namespace DeCA10B.Simulation.Reports;

/// <summary>A row of the agents.</summary>
sealed class AgentRow
{
    [JsonPropertyName("agent"), ParquetRequired] public string Agent { get; set; } = "";
    [JsonPropertyName("role"), ParquetRequired] public string Role { get; set; } = "";
    [JsonPropertyName("start_wei"), ParquetRequired] public string StartWei { get; set; } = "";
    [JsonPropertyName("start_units")] public double StartUnits { get; set; }
    [JsonPropertyName("mean_deposit")] public double MeanDeposit { get; set; }
    [JsonPropertyName("stdev_deposit")] public double StandardDeviationOfDeposit { get; set; }
    [JsonPropertyName("mean_update_wait_s")] public double MeanWait { get; set; }
    [JsonPropertyName("stdev_update_wait_time")] public double StandardDeviationOfWait { get; set; }
    [JsonPropertyName("pay_to_call")] public double PayToCall { get; set; }
    [JsonPropertyName("good")] public bool IsGood { get; set; }
    [JsonPropertyName("prob_mistake")] public double MistakeProbability { get; set; }
    [JsonPropertyName("calls_model")] public bool CallsModel { get; set; }

    public static AgentRow Of(AgentRecord agent, UInt256 weiPerUnit) => new()
    {
        Agent = agent.Name,
        Role = agent.Role,
        StartWei = agent.StartBalance.ToString(),
        StartUnits = Units.Of(agent.StartBalance, weiPerUnit),
        MeanDeposit = agent.MeanDeposit,
        StandardDeviationOfDeposit = agent.StandardDeviationOfDeposit,
        MeanWait = agent.MeanWait,
        StandardDeviationOfWait = agent.StandardDeviationOfWait,
        PayToCall = agent.PayToCall,
        IsGood = agent.IsGood,
        MistakeProbability = agent.MistakeProbability,
        CallsModel = agent.CallsModel,
    };
}

/// <summary>A row of the balances.</summary>
sealed class BalanceRow
{
    [JsonPropertyName("t")] public long Time { get; set; }
    [JsonPropertyName("agent"), ParquetRequired] public string Agent { get; set; } = "";
    [JsonPropertyName("wei"), ParquetRequired] public string Wei { get; set; } = "";
    [JsonPropertyName("units")] public double InUnits { get; set; }

    public static BalanceRow Of(BalancePoint point, UInt256 weiPerUnit) => new()
    {
        Time = point.Time, Agent = point.Agent, Wei = point.Wei.ToString(), InUnits = Units.Of(point.Wei, weiPerUnit),
    };
}

/// <summary>A row of the accuracies.</summary>
sealed class AccuracyRow
{
    [JsonPropertyName("t")] public long Time { get; set; }
    [JsonPropertyName("accuracy")] public double Accuracy { get; set; }

    public static AccuracyRow Of(AccuracyPoint point) => new() { Time = point.Time, Accuracy = point.Accuracy };
}

/// <summary>A row of the payments.</summary>
sealed class PaymentRow
{
    [JsonPropertyName("t")] public long Time { get; set; }
    [JsonPropertyName("kind"), ParquetRequired] public string Kind { get; set; } = "";
    [JsonPropertyName("from"), ParquetRequired] public string From { get; set; } = "";
    [JsonPropertyName("to"), ParquetRequired] public string To { get; set; } = "";
    [JsonPropertyName("wei"), ParquetRequired] public string Wei { get; set; } = "";
    [JsonPropertyName("units")] public double InUnits { get; set; }

    public static PaymentRow Of(Payment payment, UInt256 weiPerUnit) => new()
    {
        Time = payment.Time,
        Kind = OwnMembers.NameOf(payment.Kind),
        From = payment.From,
        To = payment.To,
        Wei = payment.Wei.ToString(),
        InUnits = Units.Of(payment.Wei, weiPerUnit),
    };
}
