using System.Text.Json.Serialization;

namespace PartyWork.Domain.Members;

/// <summary>What the resolution on an admission states (接收预备党员决议的内容), <c>members.resolution-content</c>, beside the result and the day, which the vote has.
/// How the votes were counted is a matter of the ballot.</summary>
public sealed record AdmissionResolution
{
    private const int Most = 100_000;

    /// <summary>Makes one; a resolution that states nothing more is the one without arguments.</summary>
    /// <param name="due">Members with the right to vote who should attend; null: not stated.</param>
    /// <param name="present">Members with the right to vote who were present; null: not stated.</param>
    /// <param name="hasPerformance">Whether it states the main performance of the person.</param>
    /// <param name="isSigned">Whether the secretary signed it.</param>
    /// <exception cref="InvalidFactException">A number is out of range, or more were present than should attend.</exception>
    [JsonConstructor]
    public AdmissionResolution(int? due = null, int? present = null, bool hasPerformance = false, bool isSigned = false)
    {
        (Due, Present, HasPerformance, IsSigned) = (due, present, hasPerformance, isSigned);
        InvalidFactException.Require(due is null or (>= 0 and <= Most), nameof(due), MemberTexts.NotTraining(Most));
        InvalidFactException.Require(present is null or (>= 0 and <= Most), nameof(present), MemberTexts.NotTraining(Most));
        InvalidFactException.Require(!(present > due), nameof(present), MemberTexts.PresentOverDue);
    }

    /// <summary>Members with the right to vote who should attend (应到有表决权的党员人数); null: not stated.</summary>
    public int? Due { get; }

    /// <summary>Members with the right to vote who were present (实到有表决权的党员人数); null: not stated.</summary>
    public int? Present { get; }

    /// <summary>Whether it states the main performance of the person (主要表现).</summary>
    public bool HasPerformance { get; }

    /// <summary>Whether the secretary signed it (党支部书记签名).</summary>
    public bool IsSigned { get; }

    /// <summary>What it does not state.</summary>
    internal IEnumerable<LocalizedText> Lacks()
    {
        if (!HasPerformance) yield return PathTexts.Performance;
        if (Due is null) yield return PathTexts.NumberDue;
        if (Present is null) yield return PathTexts.NumberPresent;
        if (!IsSigned) yield return PathTexts.Signature;
    }
}
