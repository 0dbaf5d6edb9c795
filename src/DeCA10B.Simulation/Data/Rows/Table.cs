using CsvHelper;

namespace DeCA10B.Simulation.Data.Rows;

/// <summary>Reads a table with commas and quotes row by row: never more than a row is in memory.</summary>
static class Table
{
    /// <summary>The rows, with the cells of the columns that are asked for.</summary>
    /// <exception cref="DatasetRowException">A column or a cell is missing, or a quote is where none may be.</exception>
    public static IEnumerable<TableRow> Read(string path, params string[] columns)
    {
        using var csv = Open(path, hasHeader: true);
        var isAny = Next(path, csv);
        var places = columns.Select(column => Place(path, csv.Headers, column)).ToArray();
        for (; isAny; isAny = Next(path, csv))
        {
            if (csv.FieldCount != csv.Headers.Count)
                throw new DatasetRowException(path, csv.LineNumber, $"The row has {csv.FieldCount} cells; there are {csv.Headers.Count} columns.");
            yield return new(path, csv.LineNumber, columns, [.. places.Select(csv.GetString)]);
        }
    }

    /// <summary>The rows of a table without names of columns.</summary>
    /// <exception cref="DatasetRowException">A quote is where none may be.</exception>
    public static IEnumerable<(long Line, string[] Cells)> ReadWithoutHeader(string path)
    {
        using var csv = Open(path, hasHeader: false);
        while (Next(path, csv)) yield return (csv.LineNumber, csv.Current.ToArray());
    }

    private static CsvReader Open(string path, bool hasHeader) =>
        CsvReader.FromFile(path, new CsvReaderOptions { Separator = ',', HasHeader = hasHeader, TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw });

    private static bool Next(string path, CsvReader csv)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException error)
        {
            throw new DatasetRowException(path, error.LineNumber, "A quote is where none may be, or is not closed. " + error.Message);
        }
    }

    private static int Place(string path, IReadOnlyList<string> headers, string column)
    {
        for (var place = 0; place < headers.Count; place++)
            if (headers[place] == column)
                return place;
        throw new DatasetRowException(path, 1, $"There is no column '{column}', only: {string.Join(", ", headers)}.");
    }
}
