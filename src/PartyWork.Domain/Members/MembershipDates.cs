using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>The days of one membership (入党、转正日期): those that hold by law, and beside them those by which annual statistics count, which are the days of the superior's
/// approval. An admission passed on 2026-12-20 and approved on 2027-01-25 is of 2026 and counted in 2027.</summary>
public sealed record MembershipDates
{
    internal MembershipDates(LocalDate? joinedOn, LocalDate? admissionCountedOn, LocalDate? fullMemberOn, LocalDate? conversionCountedOn)
    {
        JoinedOn = joinedOn;
        AdmissionCountedOn = admissionCountedOn;
        FullMemberOn = fullMemberOn;
        ConversionCountedOn = conversionCountedOn;
    }

    /// <summary>The joined date (入党时间): the day of the general meeting that passed the admission; null: not on record.</summary>
    public LocalDate? JoinedOn { get; }

    /// <summary>The day by which statistics count the admission (发展党员统计日期); null: not on record.</summary>
    public LocalDate? AdmissionCountedOn { get; }

    /// <summary>The full-member date (转正时间); null: not converted, or not on record.</summary>
    public LocalDate? FullMemberOn { get; }

    /// <summary>The day by which statistics count the conversion (转正统计日期); null: not converted, or not on record.</summary>
    public LocalDate? ConversionCountedOn { get; }

    /// <summary>The two days that hold by law.</summary>
    public override string ToString() =>
        $"{(JoinedOn is { } joined ? IsoDay.Text(joined) : "?")}, {(FullMemberOn is { } full ? IsoDay.Text(full) : "?")}";
}
