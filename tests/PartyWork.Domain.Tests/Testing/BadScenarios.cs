namespace PartyWork.Domain.Tests.Testing;

/// <summary>Scenario files that are refused: one thing is wrong with each.</summary>
internal static class BadScenarios
{
    private const string Value = """ "expect": { "values": [{ "rule": "branch.theme-day-monthly", "on": "2026-01-01" }] } """;
    private const string Finding = """ "expect": { "findings": [{ "rule": "branch.theme-day-monthly", "period": "2026-01", "outcome": "pending" }] } """;
    private const string Announced = """ "branch": { "activities": [{ "held": "2026-03-06", "evidence": "announced", "segments": ["themed-party-day"] }] } """;

    /// <summary>What is wrong, the file, the exact place, and a piece of what is said in both languages.</summary>
    public static IReadOnlyList<BadScenario> All => [.. OfFacts, .. OfPlans, .. OfMeetings, .. OfOrganizations];

    private static IReadOnlyList<BadScenario> OfFacts { get; } =
    [
        new("no JSON", "{", "$", "Not valid JSON", "不是有效的 JSON", IsWrongInShape: true),
        new("another version", """{ "schemaVersion": 2, "scenarios": [] }""", "$.schemaVersion", "this version reads 1", "本版本读取 1", IsWrongInShape: true),
        new("no scenarios", """{ "schemaVersion": 1 }""", "$", "Missing: scenarios.", "缺少必填属性：scenarios。", IsWrongInShape: true),
        One("no name", Value, "", "Missing: name.", "缺少必填属性：name。", isWrongInShape: true),
        One("a blank name", $$""" "name": " ", {{Value}} """, ".name", "one line of text", "一行文字", isWrongInShape: true),
        new("a name twice", File($$"""{ "name": "n", {{Value}} }, { "name": "n", {{Value}} }"""), "$.scenarios[1].name", "'n' stands here a second time", "“n”重复出现"),
        One("an unknown property", $$""" "name": "n", "onn": "2026-01-01", {{Value}} """, ".onn", "no property of this name", "没有这个名称的属性", isWrongInShape: true),
        One("a day that does not exist", $$""" "name": "n", "on": "2026-02-30", {{Value}} """, ".on", "a day that exists", "实际存在的日期"),
        One("a day for which no review is made", $$""" "name": "n", "on": "9999-01-01", {{Value}} """, ".on", "a year from 2 to 9998", "2至9998"),
        One("no period", $$""" "name": "n", "window": "2026-Q5", {{Value}} """, ".window", "2026-Q3", "2026-Q3", isWrongInShape: true),
        One("facts twice", $$""" "name": "n", "branch": {}, "record": {}, {{Value}} """, ".record", "not both", "只能写一个"),
        One("no expectation", """ "name": "n", "branch": {}, "expect": {} """, ".expect", "would check nothing", "什么也没有检查"),
        One("findings without facts", $$""" "name": "n", "on": "2026-01-31", {{Finding}} """, "", "need facts", "需要事实"),
        One("findings without a day", $$""" "name": "n", "branch": {}, {{Finding}} """, ".on", "\"on\" is missing", "缺少判断日"),
        One("values without a day", """ "name": "n", "expect": { "values": [{ "rule": "branch.theme-day-monthly" }] } """,
            ".expect.values[0].on", "\"on\" is missing", "缺少判断日"),
        One("an unknown rule", """ "name": "n", "expect": { "values": [{ "rule": "branch.themed-day", "on": "2026-01-01" }] } """,
            ".expect.values[0].rule", "no rule of this id", "没有这条规则"),
        One("an unknown word", """ "name": "n", "on": "2026-01-31", "branch": {}, "expect": { "findings": [{ "rule": "branch.theme-day-monthly", "outcome": "fine" }] } """,
            ".expect.findings[0].outcome", "Expected one of: satisfied", "应为下列之一：satisfied", isWrongInShape: true),
        One("a wanted finding without outcome", """ "name": "n", "on": "2026-01-31", "branch": {}, "expect": { "findings": [{ "rule": "branch.theme-day-monthly" }] } """,
            ".expect.findings[0]", "Missing: outcome.", "缺少必填属性：outcome。", isWrongInShape: true),
        One("two subjects", """
            "name": "n", "on": "2026-01-31", "branch": {},
            "expect": { "absent": [{ "rule": "branch.group-meeting-monthly", "group": "g1", "unrecordedGroups": true }] }
            """, ".expect.absent[0]", "one subject only", "只能写一个"),
        One("an unknown layer", $$""" "name": "n", "layers": ["lecture-weekly"], {{Value}} """, ".layers[0]", "neither a profile nor a file", "没有这个预置政策层"),
        One("a layer that is none", $$""" "name": "n", "layers": ["lecture-monthly", 5], {{Value}} """, ".layers[1]", "the name of a profile", "预置政策层的名称", isWrongInShape: true),
        One("a bad inline layer", $$""" "name": "n", "layers": ["lecture-monthly", {{Layer("""{ "atLeast": 0, "per": "month", "cite": [{ "document": "L" }] }""")}}], {{Value}} """,
            ".layers[1].set[0].values[0].atLeast", "Expected a cadence", "频次"),
        One("a layer below what is asked", $$""" "name": "n", "layers": [{{Layer("""{ "from": "2019-05-06", "atLeast": 1, "per": "quarter", "cite": [{ "document": "L" }] }""")}}], {{Value}} """,
            ".layers[0].set[0].values[0]", "per month", "每月"),
        One("a bad record", $$"""
            "name": "n", {{Value}},
            "record": { "schemaVersion": 1, "coverage": {}, "organization": [], "activities": [{ "type": "activity-recorded.v1", "activity": "a1", "held": "soon", "evidence": "reported", "segments": [{ "kind": "members-meeting" }] }] }
            """, ".record.activities[0].held", "2026-03-31", "2026-03-31"),
        One("facts in short form that do not fit", $$""" "name": "n", "branch": { "groups": ["g1", "g1"] }, {{Value}} """, ".branch", "g1", "g1"),
        One("an activity twice in short form", $$"""
            "name": "n", {{Value}},
            "branch": { "activities": [{ "id": "a1", "held": "2026-03-06", "segments": ["study-session"] }, { "id": "a1", "held": "2026-03-06", "segments": ["study-session"] }] }
            """, ".branch.activities[1].activity", "a1", "a1"),
        One("an activity without segments", $$""" "name": "n", "branch": { "activities": [{ "held": "2026-03-06", "segments": [] }] }, {{Value}} """,
            ".branch.activities[0].segments", "at least one segment", "至少有一个环节", isWrongInShape: true),
        One("a range that ends before it starts", $$""" "name": "n", "branch": { "activities": [{ "held": "[2026-03-06..2026-03-01]", "segments": ["study-session"] }] }, {{Value}} """,
            ".branch.activities[0].held", "2026-03-31", "2026-03-31"),
        One("a talk of no class", $$""" "name": "n", "branch": { "activities": [{ "held": "2026-03-06", "segments": ["heart-to-heart-talk"] }] }, {{Value}} """,
            ".branch.activities[0].segments[0].talkClass", "talk", "谈"),
        One("a committee that is neither true nor a list", $$""" "name": "n", "branch": { "committee": "yes" }, {{Value}} """,
            ".branch.committee", "Expected true, or a list of spans", "应为 true 或时段列表", isWrongInShape: true),
        One("the first of all days, which stands for none, in the short form", $$""" "name": "n", "branch": { "ended": "0001-01-01" }, {{Value}} """,
            ".branch.on", "blank or out of range", "超出允许的范围"),
        One("a further event that does not fit", $$"""
            "name": "n", {{Announced}}, {{Value}},
            "events": { "activities": [{ "type": "activity-cancelled.v1", "activity": "a7", "by": "m1", "on": "2026-03-01", "reason": "r" }] }
            """, ".events.activities[0].activity", "a7", "a7"),
        One("an act on an unknown activity", $$""" "name": "n", {{Announced}}, "acts": [{ "act": "cancel", "activity": "a2", "on": "2026-03-01" }], "expect": {} """,
            ".acts[0].activity", "'a2' is not recorded", "“a2”没有登记"),
        One("an act without facts", """ "name": "n", "acts": [{ "act": "cancel", "activity": "a1", "on": "2026-03-01" }], "expect": {} """, "", "need facts", "需要事实"),
        One("a cancellation that corrects", $$""" "name": "n", {{Announced}}, "acts": [{ "act": "cancel", "activity": "a1", "on": "2026-03-01", "held": "2026-03-07" }], "expect": {} """,
            ".acts[0].held", "\"cancel\" corrects nothing", "不得写 held", isWrongInShape: true),
        One("no number of months", """ "name": "n", "expect": { "dates": [{ "deadline": { "from": "2026-01-31", "months": 0 }, "is": "2026-02-28" }] } """,
            ".expect.dates[0].deadline.months", "from 1 to 1200", "1至1200", isWrongInShape: true),
        One("a start too late", """ "name": "n", "expect": { "dates": [{ "minimum": { "from": "8001-01-01", "years": 1 }, "is": "8002-01-01" }] } """,
            ".expect.dates[0].minimum.from", "a year from 1 to 8000", "1至8000"),
        One("two calculations", """
            "name": "n", "expect": { "dates": [{ "deadline": { "from": "2026-01-31", "months": 1 }, "minimum": { "from": "2026-01-31", "months": 1 }, "is": "2026-02-28" }] }
            """, ".expect.dates[0]", "Expected one of", "之一", isWrongInShape: true),
        One("months and working days", """ "name": "n", "expect": { "dates": [{ "deadline": { "from": "2026-01-31", "months": 1, "workingDays": 5 }, "is": "2026-02-28" }] } """,
            ".expect.dates[0].deadline", "Expected one of", "之一", isWrongInShape: true),
        One("no day to compare with", """ "name": "n", "expect": { "dates": [{ "deadline": { "from": "2026-01-31", "months": 1 } }] } """,
            ".expect.dates[0]", "Missing: is.", "缺少必填属性：is。", isWrongInShape: true),
        One("too many times", """ "name": "n", "expect": { "values": [{ "rule": "branch.theme-day-monthly", "on": "2026-01-01", "atLeast": 367, "per": "year" }] } """,
            ".expect.values[0].atLeast", "from 1 to 366", "1至366", isWrongInShape: true),
        One("half a cadence", """ "name": "n", "expect": { "values": [{ "rule": "branch.theme-day-monthly", "on": "2026-01-01", "atLeast": 1 }] } """,
            ".expect.values[0]", "together with \"per\"", "同时写 atLeast 和 per", isWrongInShape: true),
        One("a value that is not in force", """ "name": "n", "expect": { "values": [{ "rule": "branch.theme-day-monthly", "on": "2026-01-01", "inForce": false, "strength": "must" }] } """,
            ".expect.values[0]", "there is no value", "没有取值", isWrongInShape: true),
    ];

    /// <summary>What is wrong with plans, acts on them and what is expected of them.</summary>
    public static IReadOnlyList<BadScenario> OfPlans { get; } =
    [
        Plan("a plan twice", """{ "id": "p1" }, { "id": "p1" }""", ".plans[1].id", "'p1' stands here a second time", "“p1”重复出现"),
        Plan("a period that is none", """{ "period": "2026-Q5" }""", ".plans[0].period", "a period or an interval", "周期或起止日期", isWrongInShape: true),
        Plan("a level twice", """{ "levels": ["c1", "c1"] }""", ".plans[0].levels", "'c1'", "“c1”"),
        Plan("the first of all days, which stands for none", """{ "drafted": "0001-01-01" }""", ".plans[0].on", "blank or out of range", "超出允许的范围"),
        Plan("an item twice", """{ "items": ["i1", { "id": "i1" }] }""", ".plans[0].items", "'i1'", "“i1”"),
        Plan("an item without id", """{ "items": [{ "title": "t" }] }""", ".plans[0].items[0]", "Missing: id.", "缺少必填属性：id。", isWrongInShape: true),
        Plan("an item that is no id", """{ "items": [" "] }""", ".plans[0].items[0]", "Expected an id", "应为标识", isWrongInShape: true),
        Plan("an item that is neither id nor object", """{ "items": [5] }""", ".plans[0].items[0]", "Expected an object", "应为对象", isWrongInShape: true),
        Plan("an unknown property of an item", """{ "items": [{ "id": "i1", "dueOn": "2026-06-30" }] }""", ".plans[0].items[0].dueOn", "no property of this name", "没有这个名称的属性", isWrongInShape: true),
        Plan("a due day and a window", """{ "items": [{ "id": "i1", "due": "2026-06-30", "window": "2026-06" }] }""", ".plans[0].items[0].window", "do not go together", "只能写一项"),
        Plan("an amount of nothing", """{ "items": [{ "id": "i1", "quantity": { "amount": 12 } }] }""", ".plans[0].items[0].quantity", "Missing: unit.", "缺少必填属性：unit。", isWrongInShape: true),
        Plan("an issue answered by nothing known", """{ "anticipatedIssues": [{ "issue": "rain", "answeredBy": ["i9"] }] }""", ".plans[0].anticipatedIssues", "'i9' is not recorded", "“i9”没有登记"),
        Plan("an answer to nothing the superior says", """{ "items": [{ "id": "i1", "answers": ["s1"] }] }""", ".plans[0].items", "'s1' is not recorded", "“s1”没有登记"),
        Plan("arrangements without a list", """{ "superior": {} }""", ".plans[0].superior", "Missing: items.", "缺少必填属性：items。", isWrongInShape: true),
        OnPlan("an act on an activity and on a plan", """ "act": "close", "activity": "a1" """, ".activity", "not both", "只能写一个", isWrongInShape: true),
        OnPlan("no act on a plan", """ "act": "correct" """, ".act", "Expected one of: draft, redraft", "应为下列之一：draft、redraft", isWrongInShape: true),
        OnPlan("a property of another act", """ "act": "submit", "due": "2026-06-30" """, ".due", "This act has no such property", "没有此属性", isWrongInShape: true),
        OnPlan("an act on no item", """ "act": "accept" """, "", "Missing: item.", "缺少必填属性：item。", isWrongInShape: true),
        OnPlan("a draft for no period", """ "act": "draft" """, "", "Missing: period.", "缺少必填属性：period。", isWrongInShape: true),
        OnPlan("no content", """ "act": "redraft", "content": { "items": [{}] } """, ".content.items[0]", "Missing: id", "缺少必填属性：id", isWrongInShape: true),
        OnPlan("content that does not fit", """ "act": "redraft", "content": { "items": ["i1", "i1"] } """, ".content.items", "'i1'", "“i1”"),
        OnPlan("no quantity", """ "act": "report", "item": "i1", "evidence": "a1", "quantity": "12" """, ".quantity", "Expected an amount", "数量应", isWrongInShape: true),
        OnPlan("too small a quantity", """ "act": "report", "item": "i1", "evidence": "a1", "quantity": 0.00001 """, ".quantity", "four decimals", "四位小数"),
        OnPlan("no level", """ "act": "mark-overdue", "level": "" """, ".level", "Expected an id", "应为标识", isWrongInShape: true),
        OnPlan("an item checked twice", """ "act": "check", "results": [{ "item": "i1", "result": "done" }, { "item": "i1", "result": "behind" }] """, ".results", "'i1'", "“i1”"),
        OnPlan("more than all of it", """ "act": "check", "results": [{ "item": "i1", "result": "done", "percent": 101 }] """, ".results[0].percent", "out of range", "超出允许的范围", isWrongInShape: true),
        Standing("nothing of a plan", """ "on": "2026-01-01" """, "", "Nothing is stated", "没有写任何预期"),
        Standing("no day for a plan", """ "stage": "draft" """, ".on", "\"on\" is missing", "缺少判断日"),
        Standing("of a plan what only an item has", """ "on": "2026-01-01", "onTime": true """, ".onTime", "Only an item has this", "只有事项有", isWrongInShape: true),
        Standing("of an item what only a plan has", """ "item": "i1", "on": "2026-01-01", "stage": "draft" """, ".stage", "Only the plan as a whole", "只有整份计划有", isWrongInShape: true),
        Standing("notices of an item", """ "item": "i1", "on": "2026-01-01", "notices": [] """, ".notices", "Only the plan as a whole", "只有整份计划有", isWrongInShape: true),
        Standing("a word for something that is always known", """ "on": "2026-01-01", "daysLate": "unknown" """, ".daysLate", "whole number", "整数", isWrongInShape: true),
        Standing("a notice without level", """ "on": "2026-01-01", "notices": [{ "item": "i1" }] """, ".notices[0]", "Missing: level.", "缺少必填属性：level。", isWrongInShape: true),
        Path("a step that there is not", """ "sworn-in": "2026-01-01" """, ".sworn-in", "no property of this name", "没有这个名称的属性", isWrongInShape: true),
        Path("a step without a day", """ "application-received": {} """, ".application-received", "Missing: on.", "缺少必填属性：on。", isWrongInShape: true),
        Path("a detail of another step", """ "application-received": { "on": "2026-01-01", "months": 6 } """, ".application-received.months", "no property of this name", "没有这个名称的属性"),
        Path("an extension without months", """ "extension-voted": "2026-01-01" """, ".extension-voted.months", "names its months", "须写明"),
        Path("one's own mentor", """ "mentor-assigned": { "on": "2026-01-01", "person": ["m1", "p1"] } """, ".mentor-assigned.person", "own mentor", "不能是本人"),
        OnTheWay("an act without a step", "", "", "Missing: step.", "缺少必填属性：step。", isWrongInShape: true),
        OnTheWay("a step of an act that there is not", """ , "step": "sworn-in" """, ".step", "Expected one of", "应为下列之一", isWrongInShape: true),
        OnTheWay("a detail that does not fit the act", """ , "step": "oath-taken", "months": 6 """, ".months", "no property of this name", "没有这个名称的属性"),
        Member("nothing of a person", """ "on": "2026-01-01" """, "", "Nothing is stated", "没有写任何预期"),
        Member("no day for a person", """ "stage": "full" """, ".on", "\"on\" is missing", "缺少判断日"),
        Member("a next step that there is not", """ "on": "2026-01-01", "next": [{ "step": "sworn-in" }] """, ".next[0].step", "Expected one of", "应为下列之一", isWrongInShape: true),
        One("how a person stands without facts", """ "name": "n", "on": "2026-01-01", "expect": { "members": [{ "member": "p1", "stage": "full" }] } """, "", "need facts", "需要事实"),
        One("how a plan stands without facts", """ "name": "n", "on": "2026-01-01", "expect": { "plans": [{ "plan": "p1", "stage": "draft" }] } """, "", "need facts", "需要事实"),
        One("an item of no plan", """ "name": "n", "on": "2026-01-01", "branch": {}, "expect": { "absent": [{ "rule": "plan.on-time", "item": "i1" }] } """,
            ".expect.absent[0]", "together with \"plan\"", "同时写 plan"),
        One("a plan and a group", """ "name": "n", "on": "2026-01-01", "branch": {}, "expect": { "absent": [{ "rule": "plan.on-time", "plan": "p1", "group": "g1" }] } """,
            ".expect.absent[0]", "one subject only", "只能写一个"),
        One("a further event of a plan that does not fit", $$"""
            "name": "n", "branch": { "plans": [{}] }, {{Value}},
            "events": { "plans": [{ "type": "plan-submitted.v1", "plan": "p1", "by": "m1", "on": "2026-01-01" }, { "type": "item-cancelled.v1", "plan": "p1", "item": "i9", "by": "m1", "on": "2026-01-01", "reason": "r" }] }
            """, ".events.plans[1].item", "'i9' is not recorded", "“i9”没有登记"),
    ];

    private static IReadOnlyList<BadScenario> OfMeetings { get; } =
    [
        Meeting("a vote of which nothing is stated", """ "votes": [{ "ballot": { "kind": "admission", "eligible": { "on": "2026-09-10", "purpose": "decision", "count": 10 }, "present": 6 } }] """,
            ".votes[0]", "Nothing is stated", "没有写任何预期", isWrongInShape: true),
        Meeting("a vote with more present than should attend", """
            "votes": [{ "ballot": { "kind": "admission", "eligible": { "on": "2026-09-10", "purpose": "decision", "count": 10 }, "present": 11 }, "outcome": "void" }]
            """, ".votes[0].ballot.present", "10", "10"),
        Meeting("a vote with an outcome that is none", """
            "votes": [{ "ballot": { "kind": "admission", "eligible": { "on": "2026-09-10", "purpose": "decision", "count": 10 }, "present": 6 }, "outcome": "valid" }]
            """, ".votes[0].outcome", "Expected one of: passed", "应为下列之一：passed", isWrongInShape: true),
        Meeting("a vote without its ballot", """ "votes": [{ "outcome": "passed" }] """, ".votes[0]", "Missing: ballot.", "缺少必填属性：ballot。", isWrongInShape: true),
        Meeting("a paper with a candidate twice", """
            "papers": [{ "seats": 1, "marks": [{ "candidate": "c1", "vote": "aye" }, { "candidate": "c1", "vote": "nay" }], "valid": true }]
            """, ".papers[0].marks", "twice", "重复"),
        Meeting("a paper for no seat", """ "papers": [{ "seats": 0, "marks": [], "valid": true }] """, ".papers[0].seats", "from 1 to 200", "1至200", isWrongInShape: true),
        Meeting("a congress without a day", """ "congresses": [{ "delegates": 320, "advice": [] }] """, ".congresses[0].on", "\"on\" is missing", "缺少判断日"),
        Meeting("a base of nobody on record", """ "bases": [{ "on": "2026-09-10", "count": 3 }] """, ".bases[0]", "need facts", "需要事实"),
    ];

    private static IReadOnlyList<BadScenario> OfOrganizations { get; } =
    [
        One("an organisation without id", $$""" "name": "n", "organizations": [{ "kind": "general-branch" }], {{Value}} """, ".organizations[0]", "Missing: id.", "缺少必填属性：id。", isWrongInShape: true),
        One("an organisation that is the branch", $$""" "name": "n", "branch": {}, "organizations": [{ "id": "b1" }], {{Value}} """, ".organizations[0].id", "'b1' stands here a second time", "“b1”重复出现"),
        One("an organisation of no kind", $$""" "name": "n", "organizations": [{ "id": "b2", "kind": "club" }], {{Value}} """, ".organizations[0].kind", "Expected one of", "应为下列之一", isWrongInShape: true),
        One("an event of another organisation", $$"""
            "name": "n", "organizations": [{ "id": "g1", "events": [{ "type": "officers-elected.v1", "organization": "g2", "on": "2026-01-01" }] }], {{Value}}
            """, ".organizations[0].events[0].organization", "another organisation's", "另一个党组织"),
        One("units of a branch that joins none", $$""" "name": "n", "branch": { "kind": "branch", "units": [1, 2] }, {{Value}} """, ".branch.units", "Only a joint branch", "只有联合党支部"),
        OnOrganization("an act on an organisation that there is not", """ "act": "merge" """, ".act", "Expected one of: establish", "应为下列之一：establish", isWrongInShape: true),
        OnOrganization("a term moved to no day", """ "act": "shift-term" """, "", "Missing: until.", "缺少必填属性：until。", isWrongInShape: true),
        OnOrganization("units of what is ended", """ "act": "end", "units": [1] """, ".units", "This act has no such property", "没有此属性", isWrongInShape: true),
        OnOrganization("members of what is ended", """ "act": "end", "fullMembers": 3 """, ".fullMembers", "This act has no such property", "没有此属性", isWrongInShape: true),
        OnOrganization("a day to which nothing is moved", """ "act": "establish", "until": "2026-06-01" """, ".until", "This act has no such property", "没有此属性", isWrongInShape: true),
        OnOrganization("what is set up with units that it does not join", """ "act": "establish", "units": [1, 2] """, ".units", "Only a joint branch", "只有联合党支部"),
        OnOrganization("what is set up under no superior that is one", """ "act": "establish", "superiors": [""] """, ".superiors[0]", "Expected an id", "应为标识", isWrongInShape: true),
        Meeting("an organisation that is not named, without facts", """ "organizations": [{ "on": "2026-01-01", "exists": true }] """, ".organizations[0]", "need facts", "需要事实"),
        Meeting("an organisation on no day", """ "organizations": [{ "organization": "g1", "exists": true }] """, ".organizations[0].on", "\"on\" is missing", "缺少判断日"),
        Meeting("an organisation of which nothing is stated", """ "organizations": [{ "organization": "g1", "on": "2026-01-01" }] """, ".organizations[0]", "Nothing is stated", "没有写任何预期"),
        Meeting("what may be decided of no matter", """ "competences": [{ "organization": "g1", "on": "2026-01-01", "allowed": true }] """, ".competences[0]", "\"matter\" or \"group\"", "matter 与 group"),
        Meeting("a post that there is not", """ "posts": [{ "role": "chair", "on": "2026-01-01", "approved": true }] """, ".posts[0].role", "Expected one of: secretary", "应为下列之一：secretary", isWrongInShape: true),
        Meeting("a reply to no request", """ "replies": [{ "due": "2026-01-01" }] """, ".replies[0]", "Missing: requested.", "缺少必填属性：requested。", isWrongInShape: true),
        Meeting("a congress of nobody", """ "congresses": [{ "on": "2026-01-01" }] """, ".congresses[0]", "Missing: delegates.", "缺少必填属性：delegates。", isWrongInShape: true),
    ];

    public static string File(string scenarios) => $$"""{ "schemaVersion": 1, "scenarios": [{{scenarios}}] }""";

    private static BadScenario One(string what, string properties, string place, string english, string chinese, bool isWrongInShape = false) =>
        new(what, File("{" + properties + "}"), "$.scenarios[0]" + place, english, chinese, isWrongInShape);

    private static BadScenario Plan(string what, string plans, string place, string english, string chinese, bool isWrongInShape = false) =>
        One(what, $$""" "name": "n", "branch": { "plans": [{{plans}}] }, {{Value}} """, ".branch" + place, english, chinese, isWrongInShape);

    private static BadScenario OnPlan(string what, string act, string place, string english, string chinese, bool isWrongInShape = false) => One(
        what, $$""" "name": "n", "branch": { "plans": [{}] }, "acts": [{ "plan": "p1", "on": "2026-01-01", {{act}} }], {{Value}} """, ".acts[0]" + place, english, chinese, isWrongInShape);

    private static BadScenario OnOrganization(string what, string act, string place, string english, string chinese, bool isWrongInShape = false) => One(
        what, $$""" "name": "n", "acts": [{ "organization": "b2", "on": "2026-01-01", {{act}} }], {{Value}} """, ".acts[0]" + place, english, chinese, isWrongInShape);

    private static BadScenario Standing(string what, string standing, string place, string english, string chinese, bool isWrongInShape = false) => One(
        what, $$""" "name": "n", "branch": { "plans": [{}] }, "expect": { "plans": [{ "plan": "p1", {{standing}} }] } """, ".expect.plans[0]" + place, english, chinese, isWrongInShape);

    private static BadScenario Path(string what, string steps, string place, string english, string chinese, bool isWrongInShape = false) => One(
        what, $$""" "name": "n", "branch": { "members": [{ "id": "p1", "path": { {{steps}} } }] }, {{Value}} """, ".branch.members[0].path" + place, english, chinese, isWrongInShape);

    private static BadScenario OnTheWay(string what, string act, string place, string english, string chinese, bool isWrongInShape = false) => One(
        what, $$""" "name": "n", "branch": { "members": [{ "id": "p1", "path": {} }] }, "acts": [{ "member": "p1", "on": "2026-01-01" {{act}} }], {{Value}} """, ".acts[0]" + place, english, chinese, isWrongInShape);

    private static BadScenario Member(string what, string standing, string place, string english, string chinese, bool isWrongInShape = false) => One(
        what, $$""" "name": "n", "branch": { "members": ["p1"] }, "expect": { "members": [{ "member": "p1", {{standing}} }] } """, ".expect.members[0]" + place, english, chinese, isWrongInShape);

    private static BadScenario Meeting(string what, string expected, string place, string english, string chinese, bool isWrongInShape = false) =>
        One(what, $$""" "name": "n", "expect": { {{expected}} } """, ".expect" + place, english, chinese, isWrongInShape);

    private static string Layer(string value) => $$"""
        {
          "schemaVersion": 1, "id": "county", "version": "1", "title": { "zh": "本地", "en": "local" }, "documents": [{ "id": "L", "zh": "本地办法", "en": "local measures" }],
          "set": [{ "id": "branch.theme-day-monthly", "values": [{{value}}] }]
        }
        """;
}

/// <summary>A file of scenarios that is refused.</summary>
/// <param name="What">What is wrong with it.</param>
/// <param name="Json">The file.</param>
/// <param name="Path">The place.</param>
/// <param name="English">A piece of the English text.</param>
/// <param name="Chinese">A piece of the Chinese text.</param>
/// <param name="IsWrongInShape">Whether an editor sees it by the JSON Schema alone.</param>
internal sealed record BadScenario(string What, string Json, string Path, string English, string Chinese, bool IsWrongInShape = false)
{
    public override string ToString() => What;
}
