using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PartyWork.Domain;
using PartyWork.Domain.Members;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Reviews;

namespace PartyWork.Samples;

/// <summary>The report for programs: every branch, every finding, both languages.</summary>
internal static class JsonReport
{
    public static void Write(List<BranchReview> reviews, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", 1);
            json.WriteString("asOf", LocalDatePattern.Iso.Format(reviews[0].On));
            json.WriteString("window", reviews[0].Window.ToString());
            json.WriteString("rulebook", reviews[0].RulebookVersion);
            json.WriteString("fingerprint", reviews[0].RulebookFingerprint);
            json.WriteStartArray("branches");
            foreach (var review in reviews) Branch(json, review);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Branch(Utf8JsonWriter json, BranchReview reviewed)
    {
        json.WriteStartObject();
        json.WriteString("branch", reviewed.Record.Organization.Id.Value);
        if (reviewed.Record.Title is { } title) Text(json, "title", title);
        json.WriteStartObject("counts");
        foreach (var outcome in Enum.GetValues<Outcome>()) json.WriteNumber(Word(outcome), reviewed.Counts[outcome]);
        json.WriteEndObject();
        Organization(json, reviewed);
        json.WriteStartArray("plans");
        foreach (var plan in reviewed.Record.Plans) Plan(json, reviewed, plan);
        json.WriteEndArray();
        json.WriteStartArray("overdueBoard");
        foreach (var entry in reviewed.OverdueBoard) Entry(json, reviewed, entry);
        json.WriteEndArray();
        json.WriteStartArray("people");
        foreach (var member in reviewed.Record.Members.Where(member => member.Steps.Count > 0)) Way(json, reviewed, member);
        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in reviewed.Findings) Finding(json, reviewed.Explain(finding));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Organization(Utf8JsonWriter json, BranchReview reviewed)
    {
        var sheet = new OrganizationSheet(reviewed);
        json.WriteStartObject("organization");
        json.WriteString("kind", Word(reviewed.Record.Organization.Kind));
        json.WriteStartArray("superiors");
        foreach (var superior in reviewed.Record.Organization.Superiors) json.WriteStringValue(superior.Value);
        json.WriteEndArray();
        json.WriteStartArray("posts");
        foreach (var (role, member, since) in sheet.Posts)
        {
            json.WriteStartObject();
            json.WriteString("post", Word(role));
            json.WriteString("member", member.Value);
            if (since is { } day) json.WriteString("since", LocalDatePattern.Iso.Format(day));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (sheet.Term is { } term)
        {
            json.WriteString("termBegan", LocalDatePattern.Iso.Format(term.Began));
            if (term.Expires is { } expires) json.WriteString("termExpires", LocalDatePattern.Iso.Format(expires));
            if (term.ElectionDue is { } due) json.WriteString("electionDue", LocalDatePattern.Iso.Format(due));
        }

        json.WriteNumber("fullMembers", sheet.FullMembers);
        json.WriteNumber("members", sheet.Members);
        json.WriteStartArray("groups");
        foreach (var (group, members) in sheet.Groups)
        {
            json.WriteStartObject();
            json.WriteString("group", group.Value);
            json.WriteNumber("members", members);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("votes");
        foreach (var (activity, result) in sheet.Votes)
        {
            json.WriteStartObject();
            json.WriteString("activity", activity);
            json.WriteString("kind", Word(result.Ballot.Kind));
            json.WriteString("outcome", Word(result.Outcome));
            Text(json, "text", result.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Plan(Utf8JsonWriter json, BranchReview reviewed, WorkPlan plan)
    {
        var progress = plan.ProgressOn(reviewed.On, reviewed.Record.Plans);
        json.WriteStartObject();
        json.WriteString("plan", plan.Id.Value);
        json.WriteString("period", plan.Period.ToString());
        if (plan.StageOn(reviewed.On) is { } stage) json.WriteString("stage", Word(stage));
        if (plan.ClosingOn(reviewed.On) is { } closing) json.WriteString("closing", Word(closing));
        json.WriteString("timeliness", Word(plan.TimelinessOn(reviewed.On, reviewed.Rulebook).Kind));
        json.WriteNumber("items", progress.Items);
        json.WriteNumber("completed", progress.Completed);
        if (progress.WeightedShare is { } share) json.WriteNumber("weightedShare", share);
        json.WriteNumber("itemsWithoutWeight", progress.ItemsWithoutWeight);
        json.WriteEndObject();
    }

    private static void Entry(Utf8JsonWriter json, BranchReview reviewed, OverdueEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("plan", entry.Plan.Value);
        if (entry.Item is { } item) json.WriteString("item", item.Value);
        json.WriteString("timeliness", Word(entry.Timeliness.Kind));
        if (entry.Timeliness.Due is { } due) json.WriteString("due", LocalDatePattern.Iso.Format(due));
        json.WriteNumber("daysLate", entry.Timeliness.DaysLate);
        if (entry.Timeliness.WorkingDaysLate is { } working) json.WriteNumber("workingDaysLate", working);
        if (entry.Level is { } level) json.WriteString("level", level.Level);
        if (entry.Level is { } notice) json.WriteString("noticeKey", notice.Key);
        Text(json, "text", entry.Timeliness.Reason);
        json.WriteStartArray("marks");
        foreach (var mark in entry.Marks)
        {
            json.WriteStartObject();
            json.WriteString("level", mark.Level);
            json.WriteString("on", LocalDatePattern.Iso.Format(mark.On));
            if (reviewed.Record.Plans.First(plan => plan.Id == entry.Plan).AnswerTo(mark, reviewed.On) is { } answer) json.WriteString("answer", Word(answer.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Way(Utf8JsonWriter json, BranchReview reviewed, Member member)
    {
        json.WriteStartObject();
        json.WriteString("member", member.Id.Value);
        if (member.StageOn(reviewed.On) is { } stage) json.WriteString("stage", Word(stage));
        json.WriteStartArray("timeline");
        foreach (var entry in member.Timeline(reviewed.On, reviewed.Rulebook))
        {
            json.WriteStartObject();
            json.WriteString("step", Word(entry.Taken.Step));
            json.WriteString("on", LocalDatePattern.Iso.Format(entry.Taken.On));
            Day(json, "lastDay", entry.LastDay);
            json.WriteNumber("daysLate", entry.DaysLate);
            Text(json, "text", entry.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("next");
        foreach (var step in reviewed.NextSteps.Where(next => next.Member == member.Id).Select(next => next.Step))
        {
            json.WriteStartObject();
            json.WriteString("step", Word(step.Step));
            Day(json, "earliest", step.Earliest);
            Day(json, "latest", step.Latest);
            json.WriteBoolean("open", step.IsOpen);
            json.WriteStartArray("blockedBy");
            foreach (var block in step.Blocks) json.WriteStringValue(block.Rule.Id);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Day(Utf8JsonWriter json, string name, LocalDate? day)
    {
        if (day is { } known) json.WriteString(name, LocalDatePattern.Iso.Format(known));
    }

    private static void Finding(Utf8JsonWriter json, Explanation explained)
    {
        var finding = explained.Finding;
        json.WriteStartObject();
        json.WriteString("rule", explained.Rule.Id);
        if (finding.Subject.Kind != SubjectKind.Branch) Text(json, "subject", explained.Subject);
        json.WriteString("period", finding.Period.ToString());
        json.WriteString("outcome", Word(finding.Outcome));
        json.WriteString("reason", Word(finding.Reason));
        json.WriteNumber("actual", finding.Actual);
        json.WriteNumber("required", finding.Required);
        json.WriteString("lastDayToAct", LocalDatePattern.Iso.Format(finding.LastDayToAct));
        if (finding.CuredOn is { } cured)
        {
            json.WriteString("curedOn", LocalDatePattern.Iso.Format(cured));
            json.WriteNumber("daysLate", finding.DaysLate);
        }

        if (finding.IsByNoticeOnly) json.WriteBoolean("byNoticeOnly", true);
        Text(json, "text", explained.Sentence);
        json.WriteStartArray("authorities");
        foreach (var authority in explained.Authorities)
        {
            json.WriteStartObject();
            json.WriteString("rule", authority.Rule.Id);
            json.WriteString("layer", authority.Layer.ToString());
            Text(json, "text", authority.Describe());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("activities");
        foreach (var activity in explained.Activities) json.WriteStringValue(activity.Activity.Value);
        json.WriteEndArray();
        json.WritePropertyName("explanation");
        json.WriteRawValue(explained.Tree.ToJson());
        json.WriteEndObject();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static void Text(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }
}
