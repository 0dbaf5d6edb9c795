using System.Globalization;

namespace DeCA10B.Simulation.Data.Rows;

/// <summary>A row of a table: the cells of the columns that were asked for.</summary>
readonly record struct TableRow(string Path, long Line, string[] Columns, string[] Cells)
{
    public string this[string column] => Cells[Array.IndexOf(Columns, column)];

    /// <exception cref="DatasetRowException">The cell is not a whole number of the range.</exception>
    public int Integer(string column, int least, int most) =>
        int.TryParse(this[column], NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : throw Broken(string.Create(CultureInfo.InvariantCulture, $"{column} is '{this[column]}'; it must be a whole number from {least} to {most}."));

    public DatasetRowException Broken(string what) => new(Path, Line, what);
}
