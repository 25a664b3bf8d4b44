using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;
using PartyWork.Domain.Tests.Laws;
using PartyWork.Domain.Tests.Reviews;
using static PartyWork.Domain.Testing.Days;

namespace PartyWork.Domain.Tests.Rulebooks;

/// <summary>What a rulebook tells of its values: who set them, what holds on a day, what changes.</summary>
public class ReadingTests
{
    private const string MembersMeeting = "branch.members-meeting-quarterly";
    private const string Lecture = "branch.lecture-cadence";

    [Fact]
    public void The_nearest_layer_that_states_a_value_decides_and_covers_those_before()
    {
        var steps = Stacks.Unit.Provenance(MembersMeeting, Day("2026-06-30"));

        steps.Select(step => (step.Layer.Id, step.Stated?.Value.En, step.IsDecisive, step.CouldSet)).Should().Equal(
            ("national", "at least 1 per quarter", false, true),
            ("county", "at least 2 per quarter", false, true),
            ("unit", "at least 2 per month", true, true));
        steps[0].Text().Zh.Should().Be("全国层：每季度至少1次（一般，《中国共产党支部工作条例（试行）》第11条），下级政策层另有规定");
        steps[2].Text().En.Should().Be("local: at least 2 per month (generally; local measures, Art. 7), holds");
    }

    [Fact]
    public void A_layer_says_nothing_on_days_for_which_it_states_no_value()
    {
        var steps = Stacks.Unit.Provenance(MembersMeeting, Day("2025-06-30"));

        steps.Select(step => (step.Stated is null, step.IsDecisive, step.CouldSet)).Should().Equal((false, false, true), (false, true, true), (true, false, true));
        steps[2].Text().Should().Be(new LocalizedText("本地：未作规定", "local: says nothing"));
    }

    [Fact]
    public void Where_the_latitude_is_none_a_nearer_layer_has_no_say()
    {
        var steps = Stacks.Unit.Provenance("branch.members-appraisal-yearly", Day("2026-06-30"));

        steps.Select(step => (step.IsDecisive, step.CouldSet)).Should().Equal((true, true), (false, false), (false, false));
        steps[1].Text().Should().Be(new LocalizedText("本地：本规则不由该层规定", "local: does not decide this rule"));
    }

    [Fact]
    public void A_layer_before_the_one_that_adds_the_rule_has_no_say()
    {
        Stacks.Unit.Provenance("county.study-monthly", Day("2026-06-30")).Select(step => (step.IsDecisive, step.CouldSet))
            .Should().Equal((false, false), (true, true), (false, false));
        Stacks.Unit.Provenance("county.service-yearly", Day("2026-06-30")).Select(step => (step.IsDecisive, step.CouldSet))
            .Should().Equal((false, false), (false, true), (true, true));
    }

    [Fact]
    public void The_layer_that_brings_a_rule_could_set_it_on_days_before_its_first_value_too()
    {
        var steps = Stacks.Unit.Provenance(MembersMeeting, Day("2018-01-01"));

        steps.Select(step => (step.Stated is null, step.IsDecisive, step.CouldSet)).Should().Equal((true, false, true), (true, false, true), (true, false, true));
    }

    [Fact]
    public void A_layer_that_covers_a_rule_from_its_first_day_on_does_not_bring_it()
    {
        var steps = Stacks.Unit.Provenance("branch.heart-talk-yearly", Day("2018-01-01"));

        steps.Select(step => step.CouldSet).Should().Equal(true, true, true);
        steps[0].Text().En.Should().Be("national layer: says nothing");
    }

    [Fact]
    public void A_practice_that_is_off_is_stated_and_does_not_hold()
    {
        var step = Rulebook.National.Provenance(Lecture, Day("2026-06-30")).Should().ContainSingle().Subject;

        step.Stated!.Value.En.Should().Be("at least 1 per quarter");
        step.IsDecisive.Should().BeFalse();
        step.Text().Should().Be(new LocalizedText(
            "全国层：每季度至少1次（未启用，地方和单位规定及工作手册）", "national layer: at least 1 per quarter (switched off; local and unit rules and handbooks)"));
    }

    [Fact]
    public void A_practice_that_is_switched_on_is_covered_by_the_layer_that_does()
    {
        var steps = Stacks.County.Provenance(Lecture, Day("2026-06-30"));

        steps.Select(step => step.IsDecisive).Should().Equal(false, true);
        steps[0].ToString().Should().EndWith("covered by a later layer");
        steps[1].ToString().Should().Contain("must").And.EndWith("holds");
    }

    [Fact]
    public void A_parameter_has_its_provenance_as_well() =>
        Stacks.Unit.Provenance("event.attributed-period", Day("2026-06-30")).Select(step => (step.Stated?.Value.Zh, step.IsDecisive))
            .Should().Equal(("3月31日", false), (null, false), ("2月15日", true));

    [Theory]
    [InlineData("branch.unknown")]
    [InlineData("county.study-monthly")]
    public void A_rule_that_the_rulebook_does_not_have_is_refused(string rule)
    {
        var ask = () => Rulebook.National.Provenance(rule, Day("2026-06-30"));

        ask.Should().Throw<KeyNotFoundException>().WithMessage($"*{rule}*");
    }

    [Fact]
    public void At_most_one_step_decides_and_it_says_what_holds() => ForAll(
        from rulebook in Gen.Elements(Stacks.All)
        from day in RandomRecords.ADay
        select (rulebook, day),
        given =>
        {
            var values = given.rulebook.ValuesOn(given.day).ToDictionary(value => value.Authority.Rule.Id, StringComparer.Ordinal);
            foreach (var rule in given.rulebook.Rules)
            {
                var decisive = given.rulebook.Provenance(rule.Id, given.day).Where(step => step.IsDecisive).ToList();

                decisive.Should().HaveCount(values.ContainsKey(rule.Id) ? 1 : 0, "of {0} on {1} under {2}", rule, given.day, given.rulebook);
                if (decisive is not [var step]) continue;
                (step.Stated!.Value, step.Layer, step.Stated.Authority.Strength, step.Stated.Authority.Path).Should().Be(
                    (values[rule.Id].Value, values[rule.Id].Authority.Layer, values[rule.Id].Authority.Strength, values[rule.Id].Authority.Path));
            }
        });

    [Fact]
    public void The_values_of_a_day_are_those_that_are_read_one_by_one() => ForAll(
        from rulebook in Gen.Elements(Stacks.All)
        from day in RandomRecords.ADay
        select (rulebook, day),
        given =>
        {
            var (rulebook, day) = given;
            var cadences = rulebook.Cadences.Select(cadence => cadence.On(day)).OfType<InForce<Cadence>>().Select(value => value.Authority);
            var sizes = rulebook.Sizes.Select(size => size.On(day)).OfType<InForce<int>>().Select(value => value.Authority);
            var plans = rulebook.PlanRequirements.Select(requirement => requirement.On(day)).OfType<InForce<int>>().Select(value => value.Authority);
            var labels = rulebook.Cadences.Select(cadence => cadence.On(day)?.Value.Label()).OfType<LocalizedText>();
            var parameters = rulebook.Parameters.Select(entry => entry.Values.FirstOrDefault(value => value.Authority.Strength is not null && value.Authority.Validity.Includes(day))).OfType<InForce<string>>()
                .Select(value => (value.Value, value.Authority)).ToList();
            var read = DeclarationLaws.Constants.Select(constant => Read(constant.Parameter));

            read.Where(value => value.Value is not null).Should().BeEquivalentTo(parameters.Select(value => ((string?)value.Value, (Authority?)value.Authority)));
            rulebook.ValuesOn(day).Select(value => value.Authority).Should()
                .BeEquivalentTo(parameters.Select(value => value.Authority).Concat(cadences).Concat(plans).Concat(sizes));
            rulebook.ValuesOn(day).Where(value => cadences.Contains(value.Authority)).Select(value => value.Value).Should().Equal(labels);

            (string? Value, Authority? Authority) Read(object parameter) => parameter switch
            {
                Parameter<int> number => Of(number, value => $"{value}"),
                Parameter<bool> asked => Of(asked, _ => "asked"),
                Parameter<Share> share => Of(share, value => $"{value}"),
                Parameter<AnnualDate> date => Of(date, value => $"{value}"),
                Parameter<Evidence> evidence => Of(evidence, Words<Evidence>.Of),
                Parameter<WorkPeriodKind> kind => Of(kind, Words<WorkPeriodKind>.Of),
                Parameter<WrittenVoters> voters => Of(voters, Words<WrittenVoters>.Of),
                Parameter<AyesCounted> count => Of(count, Words<AyesCounted>.Of),
                Parameter<TargetApproval> approval => Of(approval, Words<TargetApproval>.Of),
                _ => throw new InvalidOperationException($"Say how {parameter} is written."),
            };

            (string? Value, Authority? Authority) Of<T>(Parameter<T> parameter, Func<T, string> text) =>
                rulebook.Get(parameter, day) is { } value ? (text(value.Value), value.Authority) : (null, null);
        });

    [Fact]
    public void The_values_of_a_day_stand_in_the_order_of_the_rules() => ForAll(
        from rulebook in Gen.Elements(Stacks.All)
        from day in RandomRecords.ADay
        select (rulebook, day),
        given =>
        {
            var rules = given.rulebook.ValuesOn(given.day).Select(value => value.Authority.Rule).ToList();
            given.rulebook.Rules.Where(rules.Contains).Should().Equal(rules);
        });

    [Theory]
    [InlineData("2018-10-28")]
    [InlineData("2019-05-06")]
    [InlineData("2020-07-13")]
    [InlineData("2024-02-05")]
    [InlineData("2026-05-11")]
    public void On_the_first_day_of_an_edition_the_rules_change_that_have_a_value_beginning_or_ending_there(string first)
    {
        var day = Day(first);
        var values = Rulebook.National.Parameters.SelectMany(entry => entry.Values.Select(value => value.Authority))
            .Concat(Rulebook.National.Cadences.SelectMany(cadence => cadence.Values.Select(value => value.Authority)))
            .Concat(Rulebook.National.PlanRequirements.SelectMany(requirement => requirement.Values.Select(value => value.Authority)))
            .Concat(Rulebook.National.Sizes.SelectMany(size => size.Values.Select(value => value.Authority)));
        var expected = values.Where(authority => authority.Strength is not null && (authority.Validity.From == day || authority.Validity.Until == day))
            .Select(authority => authority.Rule.Id).Distinct(StringComparer.Ordinal);

        Rulebook.National.ChangesBetween(day.PlusDays(-1), day).Select(change => change.Rule.Id).Should().NotBeEmpty().And.BeEquivalentTo(expected);
    }

    [Fact]
    public void A_rule_that_comes_into_force_has_nothing_before()
    {
        var changes = Rulebook.National.ChangesBetween(Day("2024-02-04"), Day("2024-02-05"));

        changes.Select(each => each.Rule.Id).Should().Equal("branch.party-history-yearly", "plan.party-history-item");
        var change = changes[0];
        change.Before.Should().BeNull();
        change.Text().Should().Be(new LocalizedText(
            "党史专题学习：不作要求 → 每年至少1次，《党史学习教育工作条例》第19条（应当，2024-02-05起，全国层）",
            "Party-history session: nothing in force → at least 1 per year, Regulations on Party History Education (2024), Art. 19 (must, since 2024-02-05; national layer)"));
    }

    [Fact]
    public void A_rule_whose_articles_alone_change_is_among_the_changes()
    {
        var changes = Rulebook.National.ChangesBetween(Day("2019-05-05"), Day("2019-05-06")).Where(change => change.Before is not null).ToList();

        changes.Select(change => change.Rule.Id).Should().Equal(
            "branch.mobile", "branch.theme-day-monthly", "branch.life-meeting-yearly", "branch.members-appraisal-yearly");
        changes.Should().OnlyContain(change => change.Before!.Value == change.After!.Value);
    }

    [Fact]
    public void One_and_the_same_day_changes_nothing_and_two_swapped_days_swap_the_sides() => ForAll(
        from rulebook in Gen.Elements(Stacks.All)
        from one in RandomRecords.ADay
        from other in RandomRecords.ADay
        select (rulebook, one, other),
        given =>
        {
            given.rulebook.ChangesBetween(given.one, given.one).Should().BeEmpty();
            given.rulebook.ChangesBetween(given.other, given.one).Select(change => (change.Rule, change.After, change.Before))
                .Should().BeEquivalentTo(given.rulebook.ChangesBetween(given.one, given.other).Select(change => (change.Rule, change.Before, change.After)));
        });

    [Fact]
    public void Another_rulebook_changes_the_rules_that_its_layers_set_on_that_day()
    {
        Rulebook.National.ChangesTo(Stacks.County, Day("2026-06-30")).Select(change => change.Rule.Id).Should().BeEquivalentTo(
            MembersMeeting, "branch.heart-talk-yearly", "event.evidence-required", Lecture, "county.study-monthly", "county.service-yearly");
        Rulebook.National.ChangesTo(Stacks.County, Day("2024-06-30")).Select(change => change.Rule.Id).Should().Equal("branch.heart-talk-yearly");
        Stacks.Unit.ChangesTo(Stacks.Unit, Day("2026-06-30")).Should().BeEmpty();
    }

    [Fact]
    public void Towards_a_rulebook_without_a_layer_its_rules_fall_away()
    {
        var change = Stacks.County.ChangesTo(Rulebook.National, Day("2026-06-30")).Single(change => change.Rule.Id == Lecture);

        (change.Before!.Authority.Layer.Id, change.After).Should().Be(("county", null));
        change.ToString().Should().EndWith("→ nothing in force");
    }

    private static void ForAll<T>(Gen<T> gen, Action<T> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(gen.ToArbitrary(), given =>
        {
            holds(given);
            return true;
        }));
}
