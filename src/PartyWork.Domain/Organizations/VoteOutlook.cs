namespace PartyWork.Domain.Organizations;

/// <summary>What can come of a vote with so many present (表决前测算): may it be voted on, can it pass.</summary>
public sealed record VoteOutlook
{
    internal VoteOutlook(VoteRequirement requirement, int present, int written)
    {
        Requirement = requirement;
        Present = present;
        MostAyes = present + (requirement.Written is null ? 0 : written);
        IsQuorate = requirement.Undetermined.Count > 0 ? null : !(present < requirement.PresentNeeded);
        CanPass = IsQuorate is not { } quorate || requirement.AyesNeeded is not { } needed ? null : quorate && MostAyes >= needed;
        Text = VoteWording.Of(this, written);
    }

    /// <summary>What the vote asks for.</summary>
    public VoteRequirement Requirement { get; }

    /// <summary>How many are present in person (实到会).</summary>
    public int Present { get; }

    /// <summary>The most ayes that can be given, written ones that count included.</summary>
    public int MostAyes { get; }

    /// <summary>Whether it may be voted on, and a meeting that votes on nothing be held; null: undetermined.</summary>
    public bool? IsQuorate { get; }

    /// <summary>Whether it can pass, with every aye; null: undetermined, or nothing is voted on.</summary>
    public bool? CanPass { get; }

    /// <summary>Why, in one sentence with the arithmetic and the articles.</summary>
    public LocalizedText Text { get; }

    /// <summary>The English sentence.</summary>
    public override string ToString() => Text.En;
}
