namespace PartyWork.Domain.Rulebooks;

/// <summary>
/// Ready layers for what local rules and handbooks publish and no national text fixes (预置政策层): take the one that your unit follows, or write your own with its
/// strength and article. All speak as <see cref="Strength.Generally"/>.
/// </summary>
public static class PolicyProfiles
{
    /// <summary>A Party lecture at least once a month (党课每月至少1次).</summary>
    public static PolicyLayer LectureMonthly { get; } = Read("lecture-monthly");

    /// <summary>A Party lecture at least once a quarter (党课每季度至少1次).</summary>
    public static PolicyLayer LectureQuarterly { get; } = Read("lecture-quarterly");

    /// <summary>A Party lecture at least once in a half-year (党课每半年至少1次).</summary>
    public static PolicyLayer LectureHalfYearly { get; } = Read("lecture-half-yearly");

    /// <summary>A Party lecture at least twice a year (党课每年至少2次).</summary>
    public static PolicyLayer LectureYearly { get; } = Read("lecture-yearly");

    /// <summary>Every profile; <see cref="LayerIdentity.Id"/> is its name.</summary>
    public static ValueList<PolicyLayer> All { get; } = [LectureMonthly, LectureQuarterly, LectureHalfYearly, LectureYearly];

    private static PolicyLayer Read(string name) => PolicyLayer.Parse(EmbeddedText.Read($"{name}.json"));
}
