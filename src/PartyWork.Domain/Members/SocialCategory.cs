using System.Text.Json.Serialization;

namespace PartyWork.Domain.Members;

/// <summary>The category by which texts of 1923 to 1956 told lengths of probation apart (历史上的社会成分), from the shortest on. Which people belong to which differs
/// by period: docs/rules.md.</summary>
[JsonConverter(typeof(WordJsonConverter<SocialCategory>))]
public enum SocialCategory
{
    /// <summary>Labourers in 1923; workers, peasants, artisans, shop assistants, soldiers in 1927; workers, coolies, farm labourers, poor peasants, urban poor,
    /// soldiers from 1945 (第一类).</summary>
    First = 1,

    /// <summary>Others in 1923; intellectuals and free professions in 1927; middle peasants, employees, intellectuals, free professions from 1945 (第二类).</summary>
    Second = 2,

    /// <summary>Others from 1945 (第三类).</summary>
    Third = 3,
}
