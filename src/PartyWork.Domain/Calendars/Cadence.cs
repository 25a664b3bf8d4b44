using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace PartyWork.Domain.Calendars;

/// <summary>How often something is to happen (频次): at least so many times in each calendar period of a kind.</summary>
public readonly record struct Cadence
{
    /// <summary>Makes a cadence.</summary>
    /// <param name="atLeast">The smallest number of times that satisfies, 1 to 366.</param>
    /// <param name="per">The kind of period.</param>
    [JsonConstructor]
    public Cadence(int atLeast, WorkPeriodKind per)
    {
        AtLeast = Guard.Against.OutOfRange(atLeast, nameof(atLeast), 1, 366);
        Per = Guard.Against.EnumOutOfRange(per);
    }

    /// <summary>The smallest number of times that satisfies.</summary>
    public int AtLeast { get; }

    /// <summary>The kind of period.</summary>
    public WorkPeriodKind Per { get; }

    /// <summary>
    /// Whether whoever keeps this cadence also keeps the other: at least as strict. Twice a quarter implies once a quarter and four times a
    /// year; once a month and four times a quarter imply neither the other and cannot be compared.
    /// </summary>
    public bool Implies(Cadence other)
    {
        var (ours, theirs) = (WorkPeriod.PerYear(Per), WorkPeriod.PerYear(other.Per));
        return ours >= theirs && AtLeast * (ours / theirs) >= other.AtLeast;
    }

    /// <summary>How people say it: 每季度至少1次; at least 1 per quarter.</summary>
    public LocalizedText Label() => Per switch
    {
        WorkPeriodKind.Year => new($"每年至少{AtLeast}次", $"at least {AtLeast} per year"),
        WorkPeriodKind.HalfYear => new($"每半年至少{AtLeast}次", $"at least {AtLeast} per half-year"),
        WorkPeriodKind.Quarter => new($"每季度至少{AtLeast}次", $"at least {AtLeast} per quarter"),
        WorkPeriodKind.Month => new($"每月至少{AtLeast}次", $"at least {AtLeast} per month"),
        _ => throw new InvalidOperationException("The default of a cadence is none."),
    };

    /// <summary>The English label.</summary>
    public override string ToString() => Per == default ? "" : Label().En;
}
