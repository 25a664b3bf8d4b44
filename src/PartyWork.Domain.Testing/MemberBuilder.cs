using NodaTime;
using PartyWork.Domain.Members;

namespace PartyWork.Domain.Testing;

/// <summary>A person in words (党员构造器). Each method gives another builder; this one stays as it is.</summary>
public sealed record MemberBuilder
{
    internal MemberBuilder(string? id) => Id = id;

    internal string? Id { get; }

    private ValueList<Func<MemberId, MemberEvent>> Stages { get; init; } = [];

    private ValueList<Func<MemberId, MemberEvent>> Happened { get; init; } = [];

    /// <summary>In a stage of the path into the Party, from a day.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="from">The first day; null: before all that is recorded.</param>
    public MemberBuilder Stage(MemberStage stage, LocalDate? from = null) => this with { Stages = Stages.Add(id => new StageEntered(id, stage, from)) };

    /// <summary>In a role from a day until another, exclusive.</summary>
    /// <param name="role">The role.</param>
    /// <param name="from">The first day; null: before all that is recorded.</param>
    /// <param name="until">The first day not in it any more; null: still in it.</param>
    public MemberBuilder Role(MemberRole role, LocalDate? from = null, LocalDate? until = null)
    {
        var assumed = this with { Happened = Happened.Add(id => new RoleAssumed(id, role, from)) };
        return until is { } end ? assumed with { Happened = assumed.Happened.Add(id => new RoleEnded(id, role, end)) } : assumed;
    }

    /// <summary>Secretary of the branch (支部书记).</summary>
    /// <inheritdoc cref="Role"/>
    public MemberBuilder Secretary(LocalDate? from = null, LocalDate? until = null) => Role(MemberRole.Secretary, from, until);

    /// <summary>Leader of a Party group (党小组组长).</summary>
    /// <inheritdoc cref="Role"/>
    public MemberBuilder GroupLeader(LocalDate? from = null, LocalDate? until = null) => Role(MemberRole.GroupLeader, from, until);

    /// <summary>No member from a day on.</summary>
    /// <param name="on">The first day without membership.</param>
    public MemberBuilder Left(LocalDate on) => this with { Happened = Happened.Add(id => new MembershipEnded(id, on)) };

    /// <summary>What happened to this person, in order.</summary>
    /// <param name="id">The id to use where the builder has none.</param>
    public ValueList<MemberEvent> Events(string id = "m1")
    {
        var member = MemberId.From(Id ?? id);
        var stages = Stages.Count > 0 ? Stages : [one => new StageEntered(one, MemberStage.Full)];
        return stages.Concat(Happened).Select(make => make(member)).ToValueList();
    }

    /// <summary>The person that these events tell of.</summary>
    public Member Build() => Member.Replay(Events());

    /// <summary>The id; empty: the branch gives one.</summary>
    public override string ToString() => Id ?? "";
}
