using Parquet.Serialization;

namespace DeCA10B.Simulation.Reports;

/// <summary>A run as tables of columns (Parquet), for notebooks: four files, one a table.</summary>
/// <remarks>
/// Every amount is there twice: <c>wei</c> as decimal text, which is exact, and <c>units</c> as a double, which is what one plots.
/// Times are seconds since the start of the run. Equal records give equal bytes.
/// </remarks>
public static class RunColumns
{
    /// <summary>The tables, which are the middle part of the files' names.</summary>
    public static IReadOnlyList<string> Tables { get; } = ["agents", "balances", "accuracies", "payments"];

    /// <summary>Writes <c>NAME.agents.parquet</c>, <c>NAME.balances.parquet</c>, <c>NAME.accuracies.parquet</c> and <c>NAME.payments.parquet</c>; each file whole or not at all.</summary>
    /// <param name="record">The run.</param>
    /// <param name="path">The folder and NAME, such as <c>runs/imdb</c>.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <returns>The paths of the files, in the order of <see cref="Tables"/>.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static async Task<IReadOnlyList<string>> WriteAsync(RunRecord record, string path, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentException.ThrowIfNullOrEmpty(path);
        var unit = record.WeiPerUnit;
        return
        [
            await WriteTable(record.Agents.Select(agent => AgentRow.Of(agent, unit)), path, Tables[0], cancellation),
            await WriteTable(record.Balances.Select(point => BalanceRow.Of(point, unit)), path, Tables[1], cancellation),
            await WriteTable(record.Accuracies.Select(AccuracyRow.Of), path, Tables[2], cancellation),
            await WriteTable(record.Payments.Select(payment => PaymentRow.Of(payment, unit)), path, Tables[3], cancellation),
        ];
    }

    static async Task<string> WriteTable<TRow>(IEnumerable<TRow> rows, string path, string table, CancellationToken cancellation) where TRow : new()
    {
        using var stream = new MemoryStream();
        await ParquetSerializer.SerializeAsync(rows.ToArray(), stream, cancellationToken: cancellation);
        var file = $"{path}.{table}.parquet";
        WholeFile.Write(file, stream.ToArray());
        return file;
    }
}
