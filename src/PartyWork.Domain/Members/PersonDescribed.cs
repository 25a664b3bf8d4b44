using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Members;

/// <summary>
/// What is known of a person beside the way (人员信息): personal data. No text, error, finding or log of the library repeats it.
/// </summary>
public sealed record PersonDescribed : MemberEvent
{
    private const int MostCharacters = 100;

    /// <summary>Makes the event.</summary>
    /// <param name="member">The person.</param>
    /// <param name="name">The name; null: not recorded, or unchanged.</param>
    /// <param name="born">The day of birth, or its month or year; null: not recorded, or unchanged.</param>
    [JsonConstructor]
    public PersonDescribed(MemberId member, string? name = null, UncertainDay? born = null)
        : base(member)
    {
        Name = name;
        Born = born is { } day ? Guard.Against.Default(day, nameof(born)) : null;
        InvalidFactException.Require(name is null || PlainText.IsPlain(name), nameof(name), InputTexts.NotPlain);
        InvalidFactException.Require(!(name?.Length > MostCharacters), nameof(name), InputTexts.TooLong(MostCharacters));
    }

    /// <summary>The name (姓名); null: not recorded, or unchanged.</summary>
    public string? Name { get; }

    /// <summary>The day of birth (出生日期), or its month or year; null: not recorded, or unchanged.</summary>
    public UncertainDay? Born { get; }

    internal override Member ApplyTo(Member? member)
    {
        var known = member ?? new Member(Member);
        return known with { Name = Name ?? known.Name, Born = Born ?? known.Born };
    }
}
