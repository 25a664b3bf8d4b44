using NodaTime;

namespace PartyWork.Domain.Rulebooks;

/// <summary>Why a layer is refused.</summary>
internal static class RulebookTexts
{
    public static LocalizedText Empty { get; } = new("列表不能为空。", "The list must not be empty.");

    public static LocalizedText NotARuleId { get; } = new(
        "应为规则标识，写作“topic.kebab-case”。", "Expected a rule id, written \"topic.kebab-case\".");

    public static LocalizedText ReservedTopic { get; } = new(
        "event、period、calc、calendar 开头的标识留给本库自己的规则。", "Ids of the topics event, period, calc and calendar are kept for the library's own rules.");

    public static LocalizedText ActivityTwice { get; } = new("活动种类重复出现。", "A kind of activity stands twice.");

    public static LocalizedText OrganizationTwice { get; } = new("党组织类别重复出现。", "A kind of organisation stands twice.");

    public static LocalizedText NotALayerName { get; } = new(
        "应为1至64个可见字符，首尾无空格，不含 @ 和 +。", "Expected 1 to 64 printable characters without surrounding blanks, @ and +.");

    public static LocalizedText ExpectedScalar { get; } = new("应为整数或字符串。", "Expected a whole number or a string.");

    public static LocalizedText UseEnable { get; } = new(
        "该规则没有启用；启用地方做法请用 enable。", "The rule is switched off; use enable to switch a local practice on.");

    public static LocalizedText StrengthFixed { get; } = new("该规则不得调整，力度也不得改变。", "The rule may not be changed, nor may its strength.");

    public static LocalizedText DocumentDiffers { get; } = new(
        "上级政策层已用这个标识登记了另一份文件，请换一个标识。", "A layer below lists another document under this id; use another id.");

    public static LocalizedText LayerTwice { get; } = new("规则书中已有同一标识的政策层。", "The rulebook holds a layer of this id already.");

    public static LocalizedText UnverifiedIsOff { get; } = new(
        "未核实的值只能在 add 中不写力度地列出，不能启用。", "An unverified value stays off: list it under add without a strength.");

    public static LocalizedText MayFindsNothing { get; } = new(
        "“可以”是许可，不产生结论，不能作为要求的力度。", "\"may\" is a permission and finds nothing; a requirement needs another strength.");

    public static LocalizedText CitationMissing { get; } = new("缺少依据 cite：每个值都须注明出处。", "The citation is missing: every value states where it comes from.");

    public static LocalizedText Overlap { get; } = new(
        "与前一个值的日期重叠；同一天不能有两个值，各值须按先后排列。",
        "Overlaps the value before it; one day has one value, and values stand in order.");

    public static LocalizedText OnlyFirstDeclares { get; } = new(
        "只有全国层可以声明参数、活动种类和党组织类别。", "Only the national layer declares parameters, kinds of activity and kinds of organisation.");

    public static LocalizedText OnlyFirstAddsContent { get; } = new(
        "只有全国层可以增加 content 要求：这类要求由代码按标识判断。", "Only the national layer adds content: code judges it by its id.");

    public static LocalizedText TopicOrKeyPoints { get; } = new(
        "topic 和 keyPoints 不能同时使用：事项按主题计数，或者只计工作重点。", "Not with a topic: either the items of a topic count, or the key points.");

    public static LocalizedText NoLevelBefore { get; } = new(
        "本层的第一个督办等级之前没有等级，不能以上一级未答复为依据。", "The first level of a layer has no level before it that could be unanswered.");

    public static LocalizedText NotALocalPractice { get; } = new(
        "该规则已经生效，无需启用；调整取值请用 set。", "This rule is in force already; use set to change its value.");

    public static LocalizedText StrengthWeaker { get; } = new(
        "约束力度弱于上级政策层的规定，超出调整权限。", "The strength is weaker than that of the rule it covers, outside its latitude.");

    public static LocalizedText OutsideDates { get; } = new(
        "起止日期超出该规则已有取值的日期范围。", "The dates reach outside those for which the rule has values.");

    public static LocalizedText ExpectedCadence { get; } = new(
        "应为频次：写 atLeast（1至366）和 per，不写 value。", "Expected a cadence: atLeast (1 to 366) and per, no value.");

    public static LocalizedText AttributedIsYearly { get; } = new(
        "按归属年度计算的要求只能以年为周期。", "A requirement counted by attributed year has the period year.");

    public static LocalizedText NeverCited { get; } = new("登记的文件没有被引用。", "The document is listed and never cited.");

    public static LocalizedText NeverRead { get; } = new("声明的参数没有被使用。", "The parameter is declared and never read.");

    public static LocalizedText NeverJudged { get; } = new(
        "有效期内没有任何一个周期届满，这个值不会用于判断：周期按最后一天的取值判断。",
        "No period ends while this value holds, so it is never used: a period is judged by the value of its last day.");

    public static LocalizedText ChangesNothing { get; } = new(
        "与已有取值、力度相同，没有改变要求。", "Sets the value and the strength that hold already; what is asked does not change.");

    public static LocalizedText StaysOff { get; } = new(
        "该规则没有启用，这个值在启用之前不会用于判断。", "The rule is switched off, so this value is not used until a layer enables it.");

    public static LocalizedText BeforeNeverReached { get; } = new(
        "第一个值没有起始日期，before 不会用到。", "The first value has no first day, so \"before\" is never reached.");

    public static LocalizedText BeforeItsDocuments(LocalDate date) => new(
        $"施行日期早于所依据文件的施行日期（{IsoDay.Text(date)}），请检查 from。",
        $"In force before the document that it cites ({IsoDay.Text(date)}); check \"from\".");

    public static LocalizedText MoreOftenThanDays(int atLeast, int days) => new(
        $"要求{atLeast}次，而最短的周期只有{days}天，每天一次也达不到。",
        $"Asks for {atLeast}, and the shortest period has {days} days: not even once a day would do.");

    public static LocalizedText AsksNoMore(LocalizedText basis) => new(
        $"已有规定（{basis.Zh}）的要求不低于此，这一要求没有增加内容。",
        $"A requirement in force ({basis.En}) asks for no less, so this one adds nothing.");

    public static LocalizedText UnknownKey(string id, string? nearest)
    {
        var shown = Rule.IsId(id) ? id : "?";
        var (zh, en) = Meant(nearest);
        return new($"上级政策层中没有规则“{shown}”。{zh}", $"No layer below has a rule '{shown}'.{en}");
    }

    public static LocalizedText UnknownDocument(string id, string? nearest)
    {
        var shown = TextId.IsValid(id) ? id : "?";
        var (zh, en) = Meant(nearest);
        return new(
            $"依据的文件“{shown}”没有登记：请在 documents 中写明。{zh}", $"The document '{shown}' is not listed under documents, here or below.{en}");
    }

    public static LocalizedText ArticleForm { get; } = new(
        "条款应写作 16、16/2（第二款）、31(6)（第六项）或 4-8（第四至八条）；其他写法会照样印出。",
        "An article is written 16, 16/2 (its second paragraph), 31(6) (its sixth item) or 4-8 (several in a row); another form is printed as it stands.");

    public static LocalizedText Gap(LocalDate until, LocalDate from) => new(
        $"与前一个值之间有空档：{IsoDay.Text(until)}至{IsoDay.Text(from)}（不含当日）没有取值。",
        $"There is a gap after the value before it: no value from {IsoDay.Text(until)} until {IsoDay.Text(from)} (exclusive).");

    public static LocalizedText EditionNotModelled(LocalDate day) => new(
        $"{IsoDay.Text(day)}适用的规定，本规则书未收录，无法判断。", $"The rulebook does not model what applied on {IsoDay.Text(day)}; it cannot be judged.");

    public static LocalizedText AlreadyThere(LayerIdentity layer) => new(
        $"规则标识已在“{layer.Title.Zh}”中使用，请用自己的标识。", $"The id is used by '{layer.Title.En}' already; use one of your own.");

    public static LocalizedText ExpectedValue(string zh, string en) => new(
        $"应为{zh}：写 value，不写 atLeast 和 per。", $"Expected {en}: value, no atLeast and per.");

    public static LocalizedText NotOfThisKind(IEnumerable<RequirementKind> kinds)
    {
        var words = kinds.Select(Words<RequirementKind>.Of).ToList();
        return new($"这个属性只用于下列种类的要求：{string.Join('、', words)}。", $"Only requirements of these kinds have this property: {string.Join(", ", words)}.");
    }

    public static LocalizedText OutsideLatitude(LocalizedText theirs, Authority theirAuthority, LocalizedText ours, LocalizedText ourCitations, Latitude latitude)
    {
        var (zhMay, enMay) = latitude switch
        {
            Latitude.None => ("不得调整", "may not be changed"),
            Latitude.MayRaise => ("只可从严，且须能与原值比较", "may only be made stricter, by a value that can be compared"),
            Latitude.MayLower => ("只可放宽，且须能与原值比较", "may only be made less strict, by a value that can be compared"),
            Latitude.Free => ("可自行规定", "is free"),
        };
        var (layer, citations) = (theirAuthority.Layer.Title, theirAuthority.Text());
        return new(
            $"“{layer.Zh}”规定“{theirs.Zh}”（{citations.Zh}），本层规定“{ours.Zh}”（{ourCitations.Zh}）；该值{zhMay}。",
            $"'{layer.En}' says {theirs.En} ({citations.En}), this layer says {ours.En} ({ourCitations.En}); the value {enMay}.");
    }

    private static (string Zh, string En) Meant(string? nearest) => nearest is null ? ("", "") : ($"是否应为“{nearest}”？", $" Did you mean '{nearest}'?");
}
