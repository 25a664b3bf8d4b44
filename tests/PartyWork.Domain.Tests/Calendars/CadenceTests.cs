using FsCheck;
using FsCheck.Fluent;
using PartyWork.Domain.Calendars;

namespace PartyWork.Domain.Tests.Calendars;

public class CadenceTests
{
    private static readonly Gen<Cadence> Cadences =
        from atLeast in Gen.Choose(1, 14)
        from kind in Gen.Choose(1, 4)
        select new Cadence(atLeast, (WorkPeriodKind)kind);

    [Theory]
    [InlineData(2, WorkPeriodKind.Quarter, 1, WorkPeriodKind.Quarter, true)]
    [InlineData(2, WorkPeriodKind.Quarter, 4, WorkPeriodKind.Year, true)]
    [InlineData(2, WorkPeriodKind.Quarter, 8, WorkPeriodKind.Year, true)]
    [InlineData(2, WorkPeriodKind.Quarter, 9, WorkPeriodKind.Year, false)]
    [InlineData(2, WorkPeriodKind.Quarter, 4, WorkPeriodKind.HalfYear, true)]
    [InlineData(2, WorkPeriodKind.Quarter, 5, WorkPeriodKind.HalfYear, false)]
    [InlineData(1, WorkPeriodKind.Quarter, 2, WorkPeriodKind.Quarter, false)]
    [InlineData(1, WorkPeriodKind.Month, 3, WorkPeriodKind.Quarter, true)]
    [InlineData(1, WorkPeriodKind.Month, 4, WorkPeriodKind.Quarter, false)]
    [InlineData(4, WorkPeriodKind.Quarter, 1, WorkPeriodKind.Month, false)]
    [InlineData(1, WorkPeriodKind.Month, 6, WorkPeriodKind.HalfYear, true)]
    [InlineData(1, WorkPeriodKind.Month, 12, WorkPeriodKind.Year, true)]
    [InlineData(1, WorkPeriodKind.HalfYear, 2, WorkPeriodKind.Year, true)]
    [InlineData(1, WorkPeriodKind.HalfYear, 1, WorkPeriodKind.Quarter, false)]
    [InlineData(366, WorkPeriodKind.Year, 1, WorkPeriodKind.Month, false)]
    public void A_cadence_implies_what_its_keeper_keeps_as_well(
        int atLeast, WorkPeriodKind per, int otherAtLeast, WorkPeriodKind otherPer, bool expected) =>
        new Cadence(atLeast, per).Implies(new Cadence(otherAtLeast, otherPer)).Should().Be(expected);

    [Fact]
    public void A_cadence_implies_itself() =>
        Prop.ForAll(Cadences.ToArbitrary(), cadence => cadence.Implies(cadence)).QuickCheckThrowOnFailure();

    [Fact]
    public void Implication_passes_on()
    {
        var chains = from a in Cadences
                     from b in Cadences.Where(b => a.Implies(b))
                     from c in Cadences.Where(c => b.Implies(c))
                     select (First: a, Last: c);

        Prop.ForAll(chains.ToArbitrary(), chain => chain.First.Implies(chain.Last)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Only_equal_cadences_imply_each_other()
    {
        var pairs = from a in Cadences
                    from b in Cadences
                    select (A: a, B: b);

        Prop.ForAll(pairs.ToArbitrary(), pair => !(pair.A.Implies(pair.B) && pair.B.Implies(pair.A)) || pair.A == pair.B)
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(367)]
    public void A_number_outside_one_to_366_is_refused(int atLeast)
    {
        var make = () => new Cadence(atLeast, WorkPeriodKind.Year);

        make.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("atLeast");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void A_kind_that_does_not_exist_is_refused(int kind)
    {
        var make = () => new Cadence(1, (WorkPeriodKind)kind);

        make.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("per");
    }

    [Theory]
    [InlineData(WorkPeriodKind.Year, "每年至少2次", "at least 2 per year")]
    [InlineData(WorkPeriodKind.HalfYear, "每半年至少2次", "at least 2 per half-year")]
    [InlineData(WorkPeriodKind.Quarter, "每季度至少2次", "at least 2 per quarter")]
    [InlineData(WorkPeriodKind.Month, "每月至少2次", "at least 2 per month")]
    public void A_cadence_is_labelled_as_people_say_it(WorkPeriodKind per, string zh, string en)
    {
        new Cadence(2, per).Label().Should().Be(new LocalizedText(zh, en));
        new Cadence(2, per).ToString().Should().Be(en);
    }

    [Fact]
    public void The_default_has_an_empty_text() => default(Cadence).ToString().Should().BeEmpty();
}
