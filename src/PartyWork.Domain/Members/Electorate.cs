using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Members;

/// <summary>Those who should attend, worked out from the members (应到会计算): the base that a ballot keeps, and what was asked for and does not count.</summary>
public sealed record Electorate
{
    private Electorate(EligibleBase? computed, ValueList<IgnoredExclusion> ignored, ValueList<Missing> undetermined)
    {
        Base = computed;
        Ignored = ignored;
        Undetermined = undetermined;
    }

    /// <summary>The base, with the people by their ids (应到会); null: it cannot be told, see <see cref="Undetermined"/>.</summary>
    public EligibleBase? Base { get; }

    /// <summary>The exclusions that do not count, each with its reason.</summary>
    public ValueList<IgnoredExclusion> Ignored { get; }

    /// <summary>What had to be known and was not; empty when there is a base.</summary>
    public ValueList<Missing> Undetermined { get; }

    /// <summary>Works it out: the full members of the organisation on the day who have the right (<c>votes.base-rights</c>, <c>elections.franchise</c>), less the
    /// exclusions that count (<c>votes.base-exclusion</c>).</summary>
    /// <param name="register">The members.</param>
    /// <param name="organization">The organisation that meets.</param>
    /// <param name="on">The day of the meeting.</param>
    /// <param name="purpose">What it is counted for.</param>
    /// <param name="rulebook">The rules.</param>
    /// <param name="exclusions">Who is to be left out; null: nobody. One counts when the superior consented and the meeting adopted it, both on or before the
    /// day; for two of the reasons only after the months away.</param>
    public static Electorate Of(
        MemberRegister register,
        OrganizationId organization,
        LocalDate on,
        VotePurpose purpose,
        Rulebook rulebook,
        ValueList<BaseExclusion>? exclusions = null)
    {
        Guard.Against.EnumOutOfRange(purpose);
        var conditions = new Conditions();
        Guard.Against.Null(rulebook).Ask(conditions, purpose == VotePurpose.Election ? ElectionParameters.Franchise : VoteParameters.BaseRights, on);
        var eligible = Guard.Against.Null(register).PeopleOn(organization, on).Where(member => member.HasVoteOn(on)).Select(member => member.Id).ToList();
        var (left, excluded, ignored) = (eligible.ToHashSet(), new List<BaseExclusion>(), new List<IgnoredExclusion>());
        foreach (var exclusion in exclusions ?? [])
        {
            if (rulebook.Ask(conditions, VoteParameters.BaseExclusion, on) is not { } months) break;
            if (AgainstIt(exclusion, left, on, purpose, months.Value) is { } why)
            {
                ignored.Add(new(exclusion, months.Authority.Violation(why, new("member", exclusion.Member.Value), new("months", months.Value))));
                continue;
            }

            var isKnown = !AsksForMonths(exclusion.Reason) || exclusion.AwaySince is not null;
            conditions.RequireKnown(isKnown, months.Authority.Rule, ElectorateTexts.AwaySinceUnknown);
            left.Remove(exclusion.Member);
            excluded.Add(exclusion);
        }

        var missing = conditions.Undetermined;
        var computed = missing.Count > 0 ? null : new EligibleBase(on, purpose, left.Count, eligible.Where(left.Contains).ToValueList(), excluded.ToValueList());
        return new(computed, ignored.ToValueList(), missing);
    }

    /// <summary>The number, or that it is not known.</summary>
    public override string ToString() => Base?.ToString() ?? "undetermined";

    private static bool AsksForMonths(ExclusionReason reason) => reason is ExclusionReason.AbroadAtOwnExpense or ExclusionReason.RelationShouldHaveMoved;

    private static LocalizedText? AgainstIt(BaseExclusion exclusion, HashSet<MemberId> left, LocalDate on, VotePurpose purpose, int months)
    {
        if (!left.Contains(exclusion.Member)) return ElectorateTexts.NotInTheBase;
        if (exclusion.Reason == ExclusionReason.RetiredElsewhere && purpose != VotePurpose.Election) return ElectorateTexts.ForElectionsOnly;
        if (!(exclusion.ConsentedOn <= on)) return exclusion.AdoptedOn <= on ? ElectorateTexts.NoConsent : ElectorateTexts.NeitherConsentNorAdoption;
        if (!(exclusion.AdoptedOn <= on)) return ElectorateTexts.NotAdopted;
        return AsksForMonths(exclusion.Reason) && exclusion.AwaySince is { } since && MinimumDuration.FirstDayAfterMonths(since, months) > on
            ? ElectorateTexts.NotAwayLongEnough
            : null;
    }
}
