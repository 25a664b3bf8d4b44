using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>A step that may come next (下一步), as it stands on a day.</summary>
public sealed record NextStep
{
    internal NextStep(PathStep step, LocalDate? earliest, LocalDate? latest, bool isImpossible, ValueList<Violation> blocks, ValueList<Missing> undetermined, ValueList<Citation> citations)
    {
        IsImpossible = isImpossible;
        Step = step;
        Earliest = earliest;
        Latest = latest;
        Blocks = blocks;
        Undetermined = undetermined;
        Citations = citations;
    }

    /// <summary>The step.</summary>
    public PathStep Step { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Label => PathLabels.Of(Step);

    /// <summary>The first lawful day, from the day asked for on (最早日期), if what comes before it is done without delay: its waiting time and those of the steps before it are
    /// over. Null: the step is impossible, or the working calendar does not reach so far.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The last permitted day, included (最迟日期); null: there is none, or its time does not run yet.</summary>
    public LocalDate? Latest { get; }

    /// <summary>Whether it cannot be taken as things stand, however long one waits (不能办理), as a second extension; <see cref="Blocks"/> say why.</summary>
    public bool IsImpossible { get; }

    /// <summary>Whether it can only be taken after its last permitted day (只能逾期办理).</summary>
    public bool IsLate => Earliest > Latest;

    /// <summary>Everything against taking it on the day asked for.</summary>
    public ValueList<Violation> Blocks { get; }

    /// <summary>What would have to be known to tell.</summary>
    public ValueList<Missing> Undetermined { get; }

    /// <summary>The articles that ask for it, in the edition of the day.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>Whether nothing that is known speaks against it.</summary>
    public bool IsOpen => Blocks.Count == 0;

    /// <summary>The step and whether it is open.</summary>
    public override string ToString() => $"{Words<PathStep>.Of(Step)} {(IsOpen ? "open" : "blocked")}";
}
