using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>What a record claims to hold over a span of days (覆盖声明).</summary>
public sealed record CoverageClaim
{
    /// <summary>Makes a claim.</summary>
    /// <param name="extent">Complete or partial.</param>
    /// <param name="from">The first day; null: open.</param>
    /// <param name="until">The first day no longer covered; null: open.</param>
    /// <param name="kinds">The kinds of activity; empty or null: every kind. A claim about structure names none.</param>
    [JsonConstructor]
    public CoverageClaim(CoverageExtent extent, LocalDate? from = null, LocalDate? until = null, ValueList<SegmentKind>? kinds = null)
    {
        Extent = Guard.Against.EnumOutOfRange(extent);
        Span = new(from, until);
        Kinds = kinds ?? [];
    }

    /// <summary>Complete or partial.</summary>
    public CoverageExtent Extent { get; }

    /// <summary>The first day; null: open.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? From => Span.From;

    /// <summary>The first day no longer covered; null: open.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Until => Span.Until;

    /// <summary>The kinds of activity; empty: every kind.</summary>
    [JsonConverter(typeof(ValueListJsonConverter<SegmentKind>))]
    public ValueList<SegmentKind> Kinds { get; }

    /// <summary>The days.</summary>
    internal Validity Span { get; }

    /// <summary>Extent and days.</summary>
    public override string ToString() => $"{Words<CoverageExtent>.Of(Extent)} {Span}";

    internal bool Contradicts(CoverageClaim other) => Extent != other.Extent && Span.Overlaps(other.Span)
        && (Kinds.Count == 0 || other.Kinds.Count == 0 || Kinds.Intersect(other.Kinds).Any());

    internal bool Concerns(SegmentKind? kind) => kind is null || Kinds.Count == 0 || Kinds.Contains(kind.Value);
}
