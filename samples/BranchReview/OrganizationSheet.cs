using NodaTime;
using NodaTime.Text;
using PartyWork.Domain;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Reviews;

namespace PartyWork.Samples;

/// <summary>The branch on the day of the review: kind, posts, term, sizes; and the votes in its minutes, explained.</summary>
internal sealed class OrganizationSheet(BranchReview review)
{
    private readonly PartyOrganization _branch = review.Record.Organization;
    private readonly LocalDate _day = review.On;

    public int FullMembers => review.Record.Register.FullMembersOn(_branch.Id, _day);

    public int Members => review.Record.Register.MembersOn(_branch.Id, _day);

    public TermOfOffice? Term => _branch.TermOn(_day, review.Rulebook);

    /// <summary>Who holds which post since when; null: before all that the record covers.</summary>
    public IEnumerable<(MemberRole Role, MemberId Member, LocalDate? Since)> Posts =>
        from member in review.Record.Members
        from post in member.Roles
        where post.Span.Includes(_day)
        orderby post.Role
        select (post.Role, member.Id, post.Span.From);

    public IEnumerable<(GroupId Group, int Members)> Groups =>
        _branch.Groups.Where(group => group.Span.Includes(_day)).Select(group => (group.Id, review.Record.Register.GroupRosterOn(group.Id, _day).Members.Count));

    public IEnumerable<(string Activity, VoteResult Result)> Votes =>
        from activity in review.Record.Activities
        where !activity.IsCancelled && activity.Held.Latest <= _day
        from ballot in activity.Minutes?.Ballots ?? []
        select (activity.Id.Value, ballot.Judge(review.Rulebook));

    public ReportTable Table(Language language)
    {
        var rows = new List<(LocalizedText Label, string Text)> { (Texts.Kind, OfKind(_branch.Kind).In(language)) };
        if (_branch.Superiors.Count > 0) rows.Add((Texts.Superiors, string.Join(", ", _branch.Superiors)));
        rows.AddRange(Posts.Select(post => (OfRole(post.Role), $"{post.Member} {Since(post.Since, language)}".TrimEnd())));
        if (Term is { } term)
        {
            var (from, to) = (Day(term.Began), term.Expires is { } expires ? Day(expires) : "?");
            rows.Add((Texts.Term, new LocalizedText($"{from}至{to}", $"{from} – {to}").In(language)));
            rows.Add((Texts.ElectionDue, term.ElectionDue is { } due ? Day(due) : "?"));
        }

        rows.Add((Texts.FullMembers, $"{FullMembers}"));
        rows.Add((Texts.Members, $"{Members}"));
        rows.AddRange(Groups.Select(group => (new LocalizedText($"党小组 {group.Group}", $"group {group.Group}"), $"{group.Members}")));
        return new([Texts.Sheet.In(language), Day(_day)], rows.ConvertAll(row => (Cell[])[new(row.Label.In(language)), new(row.Text)]));
    }

    /// <summary>One line for each vote: what was voted on, what came of it, why, and what was against the rules beside it.</summary>
    public IEnumerable<string> VoteLines(Language language) => Votes.Select(vote =>
    {
        var (kind, outcome) = (vote.Result.Ballot.Kind.Label().In(language), vote.Result.Outcome.Label().In(language));
        var what = $"{Day(vote.Result.Ballot.Eligible.On)} {vote.Activity} · {kind} · {outcome}";
        var said = vote.Result.Violations.Select(violation => violation.Text).Prepend(vote.Result.Text).ToList();
        return language == Language.Chinese ? $"{what}：{string.Concat(said.Select(text => text.Zh))}" : $"{what}: {string.Join(' ', said.Select(text => text.En))}";
    });

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Since(LocalDate? day, Language language) =>
        day is not { } since ? "" : language == Language.Chinese ? $"自{Day(since)}起" : $"since {Day(since)}";

    private static LocalizedText OfKind(OrganizationKind kind) => kind switch
    {
        OrganizationKind.JointBranch => new("联合党支部", "joint branch"),
        OrganizationKind.ProjectBranch => new("项目党支部", "project branch"),
        OrganizationKind.TemporaryBranch => new("临时党支部", "temporary branch"),
        OrganizationKind.MobileBranch => new("流动党员党支部", "mobile branch"),
        _ => new("党支部", "branch"),
    };

    private static LocalizedText OfRole(MemberRole role) => role switch
    {
        MemberRole.Secretary => new("书记", "secretary"),
        MemberRole.DeputySecretary => new("副书记", "deputy secretary"),
        MemberRole.OrganizationMember => new("组织委员", "organisation member"),
        MemberRole.PublicityMember => new("宣传委员", "publicity member"),
        MemberRole.DisciplineMember => new("纪检委员", "discipline member"),
        MemberRole.CommitteeMember => new("委员", "committee member"),
        MemberRole.GroupLeader => new("党小组组长", "group leader"),
        MemberRole.PartyAffairsWorker => new("党务工作者", "Party-affairs worker"),
        MemberRole.LeadingCadre => new("领导干部", "leading cadre"),
    };
}
