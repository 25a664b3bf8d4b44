namespace PartyWork.Domain.Rulebooks;

/// <summary>
/// Ready layers for what local rules and handbooks publish and no national text fixes (预置政策层): take the one that your unit follows, or write your own with its
/// strength and article. All speak as <see cref="Strength.Generally"/> but <see cref="PlanFiledByMarch"/> and <see cref="PlanCentralOrgans"/>, which speak as the rule of central organs does: must, and the
/// three of sectors (organs, enterprises, villages), which speak as their regulations do.
/// </summary>
public static class PolicyProfiles
{
    /// <summary>A Party lecture at least once a month (党课每月至少1次).</summary>
    public static PolicyLayer LectureMonthly { get; } = Read("lecture-monthly");

    /// <summary>A Party lecture at least once a quarter (党课每季度至少1次).</summary>
    public static PolicyLayer LectureQuarterly { get; } = Read("lecture-quarterly");

    /// <summary>A Party lecture at least once in a half-year (党课每半年至少1次).</summary>
    public static PolicyLayer LectureHalfYearly { get; } = Read("lecture-half-yearly");

    /// <summary>A Party lecture at least twice a year (党课每年至少2次).</summary>
    public static PolicyLayer LectureYearly { get; } = Read("lecture-yearly");

    /// <summary>The annual plan is filed by 31 March (年度计划3月31日前报备), as central organs must.</summary>
    public static PolicyLayer PlanFiledByMarch { get; } = Read("plan-filed-by-march");

    /// <summary>What central organs must say of activities in the annual plan, its filing by 31 March, and the approval of activities outside it (中央和国家机关的活动计划).
    /// Holds <see cref="PlanFiledByMarch"/>: the two are not used together.</summary>
    public static PolicyLayer PlanCentralOrgans { get; } = Read("plan-central-organs");

    /// <summary>The goals of a term are broken down into annual plans and checked yearly (任期目标).</summary>
    public static PolicyLayer PlanTermGoals { get; } = Read("plan-term-goals");

    /// <summary>Completion is reported within one working day after an item's last permitted day (完成情况报送); published notices differ, set the number of your own.</summary>
    public static PolicyLayer PlanReportBack { get; } = Read("plan-report-back");

    /// <summary>A plan for each month (月计划).</summary>
    public static PolicyLayer PlanMonthly { get; } = Read("plan-monthly");

    /// <summary>Time, measures, responsible person and supervision are fixed for each item (四落实).</summary>
    public static PolicyLayer PlanFourFixings { get; } = Read("plan-four-fixings");

    /// <summary>Yellow when 30 % of the time is left, orange at 15 %, red when overdue (按剩余时间三色预警). The time runs from the day of assignment: an item
    /// that states none reaches only red; a plan as a whole counts from its adoption.</summary>
    public static PolicyLayer OverdueShareOfTime { get; } = Read("overdue-share-of-time");

    /// <summary>Blue 7 days before the due day, red when overdue (蓝红预警).</summary>
    public static PolicyLayer OverdueBlueRed { get; } = Read("overdue-blue-red");

    /// <summary>Reminder, urging, notification, talk, warning, with the days to answer a notification (7) and a talk (3) (五步督办).</summary>
    public static PolicyLayer OverdueFiveSteps { get; } = Read("overdue-five-steps");

    /// <summary>Plans are checked each month by its fifth-last working day (每月倒数第5个工作日报告).</summary>
    public static PolicyLayer OverduePlanLights { get; } = Read("overdue-plan-lights");

    /// <summary>Blue when there was no activist in a year, yellow when there was no admission, orange after two years, red after three (发展党员四色预警).</summary>
    public static PolicyLayer OverdueDevelopmentColours { get; } = Read("overdue-development-colours");

    /// <summary>What the regulations on Party and state organs say of the size of general branches and committees (党和国家机关): must.</summary>
    public static PolicyLayer StateOrgans { get; } = Read("state-organs");

    /// <summary>What the regulations on state-owned enterprises say (国有企业): the same sizes, and the size and the Party standing of the committee. The standing is that of
    /// central enterprises, the units directly under them and provincial enterprises.</summary>
    public static PolicyLayer StateOwnedEnterprises { get; } = Read("state-owned-enterprises");

    /// <summary>Villages and communities (村和社区): the term of branches and general branches is five years.</summary>
    public static PolicyLayer Villages { get; } = Read("villages");

    /// <summary>Every profile; <see cref="LayerIdentity.Id"/> is its name.</summary>
    public static ValueList<PolicyLayer> All { get; } =
    [
        LectureMonthly, LectureQuarterly, LectureHalfYearly, LectureYearly,
        PlanFiledByMarch, PlanCentralOrgans, PlanMonthly, PlanTermGoals, PlanFourFixings, PlanReportBack,
        OverdueShareOfTime, OverdueBlueRed, OverdueFiveSteps, OverduePlanLights, OverdueDevelopmentColours,
        StateOrgans, StateOwnedEnterprises, Villages,
    ];

    private static PolicyLayer Read(string name) => PolicyLayer.Parse(EmbeddedText.Read($"{name}.json"));
}
