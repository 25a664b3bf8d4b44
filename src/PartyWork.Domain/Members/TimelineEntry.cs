using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Members;

/// <summary>A step that was taken (时间线条目), and whether in time.</summary>
public sealed record TimelineEntry
{
    internal TimelineEntry(PathEvent taken, Way way, Rulebook rulebook)
    {
        Taken = taken;
        var due = PathDue.Of(taken.Step, way, rulebook, taken);
        LastDay = due?.LastDay;
        Citations = PathAuthorities.Of(taken.Step, rulebook, taken.On)?.Citations ?? [];
        var facts = new List<Fact> { new("on", taken.On), new("step", PathLabels.Of(taken.Step)) };
        if (LastDay is { } last) facts.AddRange([new("last", last), new("days", Arithmetic.Days(DaysLate))]);
        Text = (LastDay is null ? PathTexts.Done : DaysLate > 0 ? PathTexts.Late : PathTexts.InTime).Fill(facts.ToValueList());
    }

    /// <summary>What was recorded.</summary>
    public PathEvent Taken { get; }

    /// <summary>The last permitted day, by the edition of the day from which the time ran; null: none was set.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>The days after the last permitted one; 0: in time, or no time was set.</summary>
    public int DaysLate => LastDay is { } last && Taken.On > last ? Period.DaysBetween(last, Taken.On) : 0;

    /// <summary>The articles that ask for the step, in the edition of its own day; empty: none that is modelled.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>What the step is called.</summary>
    public LocalizedText Label => PathLabels.Of(Taken.Step);

    /// <summary>What it says, in one sentence.</summary>
    public LocalizedText Text { get; }

    /// <summary>The step and the day.</summary>
    public override string ToString() => $"{IsoDay.Text(Taken.On)} {Words<PathStep>.Of(Taken.Step)}";
}
