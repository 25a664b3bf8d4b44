using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Organizations;

/// <summary>
/// Those who should attend and may vote (应到会), on the day of a meeting and for its purpose: a value that is taken once and kept with the ballot, so that later
/// corrections never change a past meeting. Computed from the members, or known as a number only.
/// </summary>
public sealed record EligibleBase
{
    private const int MostPeople = 100_000;

    /// <summary>Makes a base.</summary>
    /// <param name="on">The day of the meeting.</param>
    /// <param name="purpose">What it is counted for.</param>
    /// <param name="count">How many should attend; with <paramref name="members"/> their number.</param>
    /// <param name="members">Who they are; null: only the number is known.</param>
    /// <param name="excluded">Who was left out; null: nobody.</param>
    /// <exception cref="InvalidFactException">The number is negative or not that of the members, or somebody stands twice.</exception>
    [JsonConstructor]
    public EligibleBase(
        LocalDate on, VotePurpose purpose, int count, ValueList<MemberId>? members = null, ValueList<BaseExclusion>? excluded = null)
    {
        On = Guard.Against.Default(on);
        Purpose = Guard.Against.EnumOutOfRange(purpose);
        Count = count;
        Members = members;
        Excluded = excluded ?? [];
        InvalidFactException.Require(count is >= 0 and <= MostPeople, nameof(count), OrganizationTexts.NotACount(MostPeople));
        InvalidFactException.Require(members is null || members.Count == count, nameof(count), OrganizationTexts.NotTheNumberOfMembers);
        var people = Excluded.Select(exclusion => exclusion.Member).Concat(members ?? []).ToList();
        InvalidFactException.Require(people.Distinct().Count() == people.Count, nameof(members), OrganizationTexts.PersonTwice);
    }

    /// <summary>The day of the meeting.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate On { get; }

    /// <summary>What it is counted for.</summary>
    public VotePurpose Purpose { get; }

    /// <summary>How many should attend (应到会人数).</summary>
    public int Count { get; }

    /// <summary>Who they are; null: only the number is known.</summary>
    [JsonConverter(typeof(ValueListJsonConverter<MemberId>))]
    public ValueList<MemberId>? Members { get; }

    /// <summary>Who was left out, with both consents (不计入应到会).</summary>
    [JsonConverter(typeof(ValueListJsonConverter<BaseExclusion>))]
    public ValueList<BaseExclusion> Excluded { get; }

    /// <summary>Day and number.</summary>
    public override string ToString() => $"{IsoDay.Text(On)}: {Count}";
}
