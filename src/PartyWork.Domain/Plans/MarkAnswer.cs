using NodaTime;

namespace PartyWork.Domain.Plans;

/// <summary>What answered a formal mark, and when (督办结果).</summary>
public sealed record MarkAnswer
{
    internal MarkAnswer(OverdueAnswer kind, LocalDate on)
    {
        Kind = kind;
        On = on;
    }

    /// <summary>What answered it.</summary>
    public OverdueAnswer Kind { get; }

    /// <summary>The day; not before the mark.</summary>
    public LocalDate On { get; }

    /// <summary>The answer and the day.</summary>
    public override string ToString() => $"{Words<OverdueAnswer>.Of(Kind)} {IsoDay.Text(On)}";
}
