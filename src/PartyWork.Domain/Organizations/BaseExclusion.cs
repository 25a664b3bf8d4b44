using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Organizations;

/// <summary>One who is to be left out of those who should attend (不计入应到会), <c>votes.base-exclusion</c>: it counts when the superior consented and the
/// meeting adopted it, both on or before the day; with one of the two alone it is ignored.</summary>
public sealed record BaseExclusion
{
    /// <summary>Makes an exclusion.</summary>
    /// <param name="member">Who.</param>
    /// <param name="reason">Why.</param>
    /// <param name="consentedOn">The day on which the superior consented; null: it did not.</param>
    /// <param name="adoptedOn">The day on which the meeting adopted it; null: it did not.</param>
    /// <param name="awaySince">The first day away, for a reason that asks for half a year; null: not known, or of no matter.</param>
    [JsonConstructor]
    public BaseExclusion(
        MemberId member, ExclusionReason reason, LocalDate? consentedOn = null, LocalDate? adoptedOn = null, LocalDate? awaySince = null)
    {
        Member = Guard.Against.Default(member);
        Reason = Guard.Against.EnumOutOfRange(reason);
        ConsentedOn = consentedOn;
        AdoptedOn = adoptedOn;
        AwaySince = awaySince;
    }

    /// <summary>Who.</summary>
    public MemberId Member { get; }

    /// <summary>Why.</summary>
    public ExclusionReason Reason { get; }

    /// <summary>The day on which the superior consented (上级同意); null: it did not.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? ConsentedOn { get; }

    /// <summary>The day on which the meeting adopted it (大会通过); null: it did not.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? AdoptedOn { get; }

    /// <summary>The first day away (外出起始日); null: not known, or of no matter.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? AwaySince { get; }

    /// <summary>The person's id; no more, so that a log stays quiet.</summary>
    public override string ToString() => Member.Value;
}
