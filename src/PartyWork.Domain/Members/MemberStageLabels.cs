namespace PartyWork.Domain.Members;

/// <summary>What stages are called (发展阶段名称).</summary>
public static class MemberStageLabels
{
    /// <summary>The stage as people say it: 发展对象; development target.</summary>
    public static LocalizedText Label(this MemberStage stage) => PathTexts.Of(stage);
}
