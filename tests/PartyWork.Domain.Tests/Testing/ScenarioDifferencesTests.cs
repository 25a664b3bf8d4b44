using PartyWork.Domain.Testing;

namespace PartyWork.Domain.Tests.Testing;

/// <summary>What a scenario that fails says, exactly: read the approved file as somebody whose policy does not do what was thought.</summary>
public class ScenarioDifferencesTests
{
    private static readonly (string Name, string Scenario)[] Failing =
    [
        ("another outcome", Theme("""{ "period": "2026-02", "outcome": "pending" }""")),
        ("another reason", Theme("""{ "period": "2026-02", "outcome": "violated", "reason": "no-committee" }""")),
        ("other numbers", Theme("""{ "period": "2026-02", "outcome": "violated", "actual": 1, "required": 2 }""")),
        ("another last day to act", Theme("""{ "period": "2026-02", "outcome": "violated", "lastDayToAct": "2026-03-31" }""")),
        ("everything else", Theme("""{ "period": "2026-01", "outcome": "violated", "reason": "held-too-seldom", "actual": 0, "required": 2, "lastDayToAct": "2026-01-30", "curedOn": "2026-02-01", "daysLate": 2, "byNoticeOnly": false }""")),
        ("not cured on that day", """
            "on": "2026-05-01", "branch": { "activities": [{ "held": "2026-04-10", "segments": [{ "kind": "organization-life-meeting", "attributedPeriod": "2025" }] }] },
            "expect": { "findings": [{ "rule": "branch.life-meeting-yearly", "period": "2025", "outcome": "violated", "curedOn": "2026-04-11", "daysLate": 11 }] }
            """),
        ("no finding of that period", Theme("""{ "period": "2025-02", "outcome": "violated" }""")),
        ("no finding of that kind of period", Theme("""{ "period": "2026-Q1", "outcome": "violated" }""")),
        ("several findings", Theme("""{ "outcome": "violated" }""")),
        ("no finding of that group", """
            "on": "2026-03-01", "branch": { "groups": ["g1"] },
            "expect": { "findings": [{ "rule": "branch.group-meeting-monthly", "period": "2026-02", "group": "g2", "outcome": "advice" }] }
            """),
        ("no finding of the branch where groups are judged", """
            "on": "2026-02-01", "branch": { "groups": ["g1"] }, "expect": { "findings": [{ "rule": "branch.group-meeting-monthly", "period": "2026-02", "outcome": "advice" }] }
            """),
        ("a rule that is switched off", """
            "on": "2026-07-01", "branch": {}, "expect": { "findings": [{ "rule": "branch.lecture-cadence", "period": "2026-Q2", "outcome": "advice" }] }
            """),
        ("an unwanted finding", """
            "on": "2026-03-01", "branch": { "groups": ["g1", "g2"] },
            "expect": { "absent": [{ "rule": "branch.theme-day-monthly", "outcome": "violated" }, { "rule": "branch.group-meeting-monthly", "period": "2026-02" }] }
            """),
        ("a refusal that is missing and one that is unexpected", Act(""" "on": "2026-03-05", "refusedBy": ["event.cancelled-stays"] """)),
        ("a condition that cannot be judged", Act(""" "on": "2026-03-08" """)),
        ("a condition that can be judged", Act(""" "on": "2026-03-10", "undetermined": ["event.reported-after-held"] """)),
        ("another value, strength, layer and citation", """
            "layers": ["lecture-monthly"],
            "expect": { "values": [{
              "rule": "branch.lecture-cadence", "on": "2026-01-01", "atLeast": 1, "per": "quarter", "strength": "must", "layer": "county", "cite": [{ "document": "L", "article": "7" }]
            }] }
            """),
        ("another value of a parameter", Value(""" "value": 3 """)),
        ("a cadence where a parameter stands", Value(""" "atLeast": 1, "per": "year" """)),
        ("a value where none is expected", Value(""" "inForce": false """)),
        ("no value", """ "expect": { "values": [{ "rule": "branch.lecture-cadence", "on": "2026-01-01" }, { "rule": "branch.party-history-yearly", "on": "2024-02-04", "strength": "must" }] } """),
        ("a plan that stands otherwise", Plan("", """
            { "plan": "p1", "timeliness": "overdue", "stage": "closed", "closing": "all-done", "items": 3, "completed": 2, "weight": 1, "notices": [] }
            """)),
        ("an item that stands otherwise", Plan("", """
            { "plan": "p1", "item": "i1", "timeliness": "not-due", "due": "none", "completedOn": "2026-07-03", "daysLate": 1, "workingDaysLate": "unknown", "onTime": "unknown", "quality": "accepted", "done": 1.5, "difference": -0.5 }
            """)),
        ("no such plan, and no such item", Plan("", """{ "plan": "p9", "stage": "draft" }, { "plan": "p1", "item": "i9", "complete": true }""")),
        ("a notice that is not owed, another level and another day", Plan("", """
            { "plan": "p1", "notices": [{ "item": "i1", "level": "red", "since": "2026-07-02" }, { "level": "overdue" }] }, { "plan": "p1", "on": "2026-06-30", "notices": [{ "item": "i1", "level": "overdue" }] }
            """)),
        ("an act on a plan that is refused, advised against and undetermined", Plan("""
            "acts": [
            { "act": "close", "plan": "p1", "on": "2026-07-05", "refusedBy": ["plan.stage-open"], "advice": ["plan.carry-over"] },
            { "act": "submit", "plan": "p2", "on": "2026-06-20", "advice": ["plan.basis"] }
            ],
            """, """{ "plan": "p2", "stage": "submitted" }""")),
        ("an act on no plan, under no plan, and one that makes no sense", Plan("""
            "acts": [
            { "act": "close", "plan": "p9", "on": "2026-07-05" }, { "act": "draft", "plan": "p3", "period": "2026-05", "under": "p9", "on": "2026-04-05" },
            { "act": "draft", "plan": "p3", "period": "2026", "for": "b2", "on": "2026-04-05" }, { "act": "check", "plan": "p1", "on": "0001-01-01" }
            ],
            """, """{ "plan": "p1", "stage": "in-force" }""")),
        ("another finding about a plan", """
            "on": "2026-02-01", "branch": { "plans": [{ "adopted": "2026-01-01", "items": [{ "id": "i1", "due": "2026-01-20" }] }] },
            "expect": {
              "findings": [{ "rule": "plan.lead-time", "plan": "p1", "outcome": "satisfied", "daysLate": 0 }, { "rule": "plan.on-time", "plan": "p1", "outcome": "advice" }],
              "absent": [{ "rule": "plan.on-time", "plan": "p1", "item": "i1" }]
            }
            """),
        ("another value of what is asked of plans", """ "expect": { "values": [{ "rule": "plan.focus-limit", "on": "2026-01-01", "value": 3 }, { "rule": "plan.basis", "on": "2026-01-01", "value": "none" }] } """),
        ("a vote and an election that come to something else", """
            "expect": {
              "votes": [{
                "ballot": { "kind": "admission", "eligible": { "on": "2026-09-10", "purpose": "decision", "count": 10 }, "present": 6, "ayes": 5, "isSecret": false, "persons": 1 },
                "outcome": "passed", "quorate": false, "ayesNeeded": 5, "violated": []
              }],
              "elections": [{
                "election": {
                  "of": "secretary", "eligible": { "on": "2020-07-12", "purpose": "election", "count": 20 }, "present": 16, "seats": 1, "candidates": [{ "member": "c1", "ayes": 16 }],
                  "distributed": 16, "returned": 16, "invalid": 0, "isSecret": true, "monitors": ["m9"], "setting": "committee-plenary", "nominatedBy": "outgoing-committee"
                },
                "outcome": "valid", "elected": ["c1"], "presentNeeded": 16
              }]
            }
            """),
        ("a ballot paper, a congress and a base that come to something else", """
            "on": "2026-03-20", "branch": { "members": ["m1", "m2"] },
            "expect": {
              "papers": [{ "seats": 1, "marks": [{ "candidate": "c1", "vote": "aye" }, { "candidate": "c2", "vote": "aye" }], "valid": true }],
              "congresses": [{ "delegates": 320, "violated": [] }, { "delegates": 150, "advice": ["elections.delegate-usual"] }],
              "bases": [{ "exclusions": [{ "member": "m2", "reason": "bed-ridden", "adoptedOn": "2026-03-20" }], "count": 1, "ignored": [] }]
            }
            """),
        ("acts on organisations that are refused, on none that is known, and on one that is there already", """
            "branch": { "superiors": ["c1"] },
            "acts": [
              { "act": "establish", "organization": "b2", "superiors": ["c1"], "by": "c2", "on": "2026-02-01", "fullMembers": 2, "refusedBy": ["branch.joint"] },
              { "act": "end", "organization": "b9", "on": "2026-02-01" }, { "act": "establish", "organization": "b1", "superiors": ["c1"], "on": "2026-02-01", "fullMembers": 3 },
              { "act": "shift-term", "organization": "b1", "on": "2026-02-01", "until": "2026-06-01" }
            ],
            "expect": {}
            """),
        ("organisations, competences, posts, replies and congresses that come to something else", """
            "on": "2026-06-01", "branch": { "kind": "temporary-branch", "groups": ["g1"] },
            "organizations": [{ "id": "c1", "kind": "primary-committee", "events": [{ "type": "officers-elected.v1", "organization": "c1", "on": "2021-11-05" }] }],
            "expect": {
              "organizations": [{ "organization": "c1", "years": 3, "expires": "2026-11-05", "overdue": "unknown" }, { "expires": "2026-01-01" }, { "organization": "c9", "exists": false }],
              "competences": [
                { "matter": "admission", "allowed": true }, { "matter": "dues", "refusedBy": ["branch.temporary-limits"] }, { "group": "g1", "allowed": true },
                { "group": "g9", "allowed": false }, { "organization": "c9", "matter": "dues", "allowed": true }
              ],
              "posts": [{ "role": "secretary", "electedBy": "members-meeting" }, { "role": "group-leader", "approved": true }],
              "replies": [{ "requested": "2026-04-30", "due": "2026-05-31" }, { "requested": "2018-10-27", "due": "2018-11-27" }],
              "congresses": [{ "members": 499, "mayBeHeld": true }, { "members": 500, "on": "1990-06-26", "mayBeHeld": false }]
            }
            """),
        ("another day", """
            "expect": { "dates": [
              { "deadline": { "from": "2026-01-31", "months": 1 }, "is": "2026-03-03" }, { "deadline": { "from": "2026-06-15", "workingDays": 5 }, "is": "2026-06-22" },
              { "minimum": { "from": "2024-02-29", "years": 1 }, "is": "2025-02-28" }
            ] }
            """),
        ("a day that the calendar does not know, and one that it does", """
            "expect": { "dates": [
              { "deadline": { "from": "2026-12-28", "workingDays": 5 }, "is": "2027-01-05" }, { "deadline": { "from": "2026-09-28", "workingDays": 5 }, "is": null }
            ] }
            """),
    ];

    [Fact]
    public void Nothing_cited_is_a_difference_where_something_is() => Scenario.Parse(BadScenarios.File("""
        { "name": "n", "on": "2026-06-01", "expect": { "values": [{ "rule": "branch.theme-day-monthly", "cite": [] }] } }
        """)).Single().Run().Differences.Should().ContainSingle().Which.En.Should().Contain("expected cite –, found BRANCH-2018 16");

    [Fact]
    public void Differences_read_like_this() => Approved.Matches(
        "tests/PartyWork.Domain.Tests/Approved/scenario-differences.txt", string.Join('\n', Failing.Select(Differences)));

    [Fact]
    public void A_result_reads_passed_or_every_difference()
    {
        var results = Scenario.Parse(BadScenarios.File(
            $$"""{ "name": "right", {{Value(""" "value": 4 """)}} }, { "name": "wrong", {{Value(""" "value": 3, "strength": "must" """)}} }""")).Select(scenario => scenario.Run()).ToList();

        results[0].Passed.Should().BeTrue();
        results[0].ToString().Should().Be("passed: right");
        results[1].Passed.Should().BeFalse();
        results[1].ToString().Should().StartWith("failed: wrong\n  $.scenarios[1].expect.values[0]: ").And.Subject.Split('\n').Should().HaveCount(2);
    }

    private static string Differences((string Name, string Scenario) failing)
    {
        var result = Scenario.Parse(BadScenarios.File($$"""{ "name": "{{failing.Name}}", {{failing.Scenario}} }""")).Single().Run();
        result.Passed.Should().BeFalse(failing.Name);
        return $"{failing.Name}\n" + string.Concat(result.Differences.Select(difference => $"  {difference.En}\n  {difference.Zh}\n"));
    }

    private static string Theme(string finding) => $$"""
        "on": "2026-03-01", "branch": { "activities": [{ "held": "2026-01-09", "evidence": "announced", "segments": ["themed-party-day"] }] },
        "expect": { "findings": [{ "rule": "branch.theme-day-monthly", {{finding.TrimStart('{')}}] }
        """;

    private static string Act(string act) => $$"""
        "branch": { "activities": [{ "held": "[2026-03-06..2026-03-10]", "evidence": "announced", "segments": ["themed-party-day"] }] },
        "acts": [{ "act": "correct", "activity": "a1", "evidence": "reported", {{act}} }], "expect": {}
        """;

    private static string Plan(string acts, string standing) => $$"""
        "on": "2026-07-03", "branch": { "plans": [{ "adopted": "2025-12-20", "items": [{ "id": "i1", "due": "2026-06-30" }] }, { "period": "2026-Q3", "items": [{ "id": "i1", "helpers": ["m2"] }] }] },
        {{acts}} "expect": { "plans": [{{standing}}] }
        """;

    private static string Value(string value) => $$"""
        "expect": { "values": [{ "rule": "branch.life-meeting-fourth-quarter", "on": "2026-01-01", {{value}} }] }
        """;
}
