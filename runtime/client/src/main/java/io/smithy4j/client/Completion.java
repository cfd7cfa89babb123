package io.smithy4j.client;

/** The last hooks of a call. */
final class Completion {
    private Completion() {}

    /** The result that the caller sees. Never throws. */
    static CallResult of(Hooks hooks, CallInfo info, CallResult ended) {
        CallResult changed;
        try {
            changed = hooks.changedInwards(ended, (hook, value) -> hook.modifyBeforeCompletion(info, value));
        } catch (HookFailure failure) {
            changed = failed(ended, failure);
        }
        CallResult last = changed;
        try {
            hooks.allInwards(hook -> hook.readAfterExecution(info, last));
            return last;
        } catch (HookFailure failure) {
            return failed(last, failure);
        }
    }

    private static CallResult failed(CallResult before, HookFailure failure) {
        return CallResult.failure(HookFailure.joined(before.failure(), failure.thrown()));
    }
}
