using System.Text.Json.Serialization;
using NodaTime;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>
/// What a record claims to cover (覆盖范围): each kind of activity, the structure (committee, groups and elections, 支部委员会、党小组和换届选举), the people (党员和职务) and the work plans, complete or
/// partial, from when to when. A record that claims nothing of its people is not asked about them. Where nothing is claimed, what is not recorded proves nothing.
/// </summary>
public sealed record Coverage
{
    private const int MaxClaims = 500;

    /// <summary>Makes a coverage.</summary>
    /// <param name="structure">Claims about committee and groups.</param>
    /// <param name="activities">Claims about activities.</param>
    /// <param name="plans">Claims about the work plans that begin on those days, and what happened to them.</param>
    /// <param name="members">Claims about the people: members, the posts they hold, the groups they are in; empty: the record is not about people.</param>
    /// <exception cref="InvalidFactException">One day is claimed both complete and partial for the same thing.</exception>
    [JsonConstructor]
    public Coverage(
        ValueList<CoverageClaim>? structure = null,
        ValueList<CoverageClaim>? activities = null,
        ValueList<CoverageClaim>? plans = null,
        ValueList<CoverageClaim>? members = null)
    {
        Structure = structure ?? [];
        Activities = activities ?? [];
        Plans = plans ?? [];
        Members = members ?? [];
        Check(Structure, nameof(structure), mayNameKinds: false);
        Check(Activities, nameof(activities), mayNameKinds: true);
        Check(Plans, nameof(plans), mayNameKinds: false);
        Check(Members, nameof(members), mayNameKinds: false);
    }

    /// <summary>No claim at all.</summary>
    public static Coverage None { get; } = new();

    /// <summary>Claims about committee and groups (组织设置).</summary>
    public ValueList<CoverageClaim> Structure { get; }

    /// <summary>Claims about activities (活动).</summary>
    public ValueList<CoverageClaim> Activities { get; }

    /// <summary>Claims about the work plans that begin on those days (工作计划).</summary>
    public ValueList<CoverageClaim> Plans { get; }

    /// <summary>Claims about the people (党员、职务和所在党小组); empty: the record is not about people, and no finding asks for them.</summary>
    public ValueList<CoverageClaim> Members { get; }

    /// <summary>Structure, activities and plans are complete from the first day until the other, exclusive; null ends are open. People are claimed by themselves,
    /// <see cref="WithMembers"/>: that a record names nobody does not mean that there is nobody.</summary>
    public static Coverage Complete(LocalDate? from = null, LocalDate? until = null)
    {
        ValueList<CoverageClaim> claim = [new(CoverageExtent.Complete, from, until)];
        return new(claim, claim, claim);
    }

    /// <summary>These claims, and that the people are complete from the first day until the other, exclusive; null ends are open.</summary>
    public Coverage WithMembers(LocalDate? from = null, LocalDate? until = null) => new(Structure, Activities, Plans, [new(CoverageExtent.Complete, from, until)]);

    /// <summary>Whether the structure is claimed complete on every day from the first to the last, both included.</summary>
    public bool IsStructureComplete(LocalDate first, LocalDate last) => IsCovered(Structure, null, first, last);

    /// <summary>Whether the work plans that begin on a day are claimed complete, with what happened to them.</summary>
    /// <param name="day">The first day of a plan.</param>
    public bool ArePlansComplete(LocalDate day) => IsCovered(Plans, null, day, day);

    /// <summary>Whether a kind of activity is claimed complete on every day from the first to the last, both included.</summary>
    public bool IsComplete(SegmentKind kind, LocalDate first, LocalDate last) => IsCovered(Activities, kind, first, last);

    /// <summary>Whether a kind of activity is claimed partial on any of these days.</summary>
    internal bool IsPartial(SegmentKind kind, LocalDate first, LocalDate last)
    {
        foreach (var claim in Activities.AsSpan())
        {
            if (claim.Extent == CoverageExtent.Partial && claim.Concerns(kind) && !(claim.From > last) && !(claim.Until <= first)) return true;
        }

        return false;
    }

    /// <summary>Whether the plans that begin on a day are claimed partial.</summary>
    internal bool ArePlansPartial(LocalDate day) => Plans.Any(claim => claim.Extent == CoverageExtent.Partial && claim.Span.Includes(day));

    private static bool IsCovered(ValueList<CoverageClaim> claims, SegmentKind? kind, LocalDate first, LocalDate last)
    {
        var next = first;
        while (next <= last)
        {
            LocalDate? reached = null;
            foreach (var claim in claims.AsSpan())
            {
                if (claim.Extent != CoverageExtent.Complete || !claim.Concerns(kind) || !claim.Span.Includes(next)) continue;
                if (claim.Until is not { } until) return true;
                reached = until;
            }

            if (reached is null) return false;
            next = reached.Value;
        }

        return true;
    }

    private static void Check(ValueList<CoverageClaim> claims, string list, bool mayNameKinds)
    {
        InvalidFactException.Require(claims.Count <= MaxClaims, list, InputTexts.TooMany(MaxClaims));
        for (var i = 0; i < claims.Count; i++)
        {
            var (claim, place) = (claims[i], $"{list}[{i}]");
            InvalidFactException.Require(mayNameKinds || claim.Kinds.Count == 0, place, ReviewTexts.StructureHasNoKinds);
            InvalidFactException.Require(!claims.Take(i).Any(claim.Contradicts), place, ReviewTexts.CoverageContradicts);
        }
    }
}
