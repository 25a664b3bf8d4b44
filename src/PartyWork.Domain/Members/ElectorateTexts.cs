namespace PartyWork.Domain.Members;

/// <summary>Why an exclusion from those who should attend does not count.</summary>
internal static class ElectorateTexts
{
    public static LocalizedText NotInTheBase { get; } = new(
        "{member} 不在有表决权的应到会人员中，或者已经扣除，无须再扣除。", "{member} is not among those with a vote who should attend, or is left out already.");

    public static LocalizedText ForElectionsOnly { get; } = new(
        "{member} 离退休后异地居住，只在选举时可以不计入应到会人数。", "{member} lives elsewhere after retirement, which counts for elections only.");

    public static LocalizedText NoConsent { get; } = new(
        "{member} 不计入应到会人数未经上级同意。", "The superior did not consent that {member} be left out.");

    public static LocalizedText NotAdopted { get; } = new(
        "{member} 不计入应到会人数未经大会通过。", "The meeting did not adopt that {member} be left out.");

    public static LocalizedText NeitherConsentNorAdoption { get; } = new(
        "{member} 不计入应到会人数既未经上级同意，也未经大会通过。", "Neither did the superior consent that {member} be left out nor the meeting adopt it.");

    public static LocalizedText NotAwayLongEnough { get; } = new(
        "{member} 外出未满{months}个月。", "{member} has not been away for {months} months.");

    public static LocalizedText AwaySinceUnknown { get; } = new("外出起始日未知。", "It is not known since when the person is away.");
}
