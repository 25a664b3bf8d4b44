using PartyWork.Domain.Reviews;

namespace PartyWork.Samples;

/// <summary>A table of the report, before it is drawn.</summary>
internal sealed record ReportTable(string[] Columns, List<Cell[]> Rows);

/// <summary>A cell, and the outcome that gives it its colour.</summary>
internal sealed record Cell(string Text, Outcome? Outcome = null)
{
    /// <summary>Numbers and symbols stand in the middle of their column.</summary>
    public bool IsMark { get; init; }
}
