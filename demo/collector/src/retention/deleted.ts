/** Whether the answers to an activity are still kept, and what is replied once they are not. */
import type { FastifyReply } from 'fastify';

import type { Activity } from '../activities.js';
import type { Context } from '../context.js';
import { dayOf } from '../day.js';
import { sendProblem } from '../problem.js';

/** Whether the last day is over (in UTC) on which an activity's answers are kept. */
export function isTimeOver({ keepUntil }: Activity, moment: Date): boolean {
  return keepUntil !== undefined && keepUntil < dayOf(moment);
}

/**
 * The day on which the answers to an activity were deleted; today, if that is just being done. What was deleted stays
 * so, whatever its file says later.
 */
export async function deletedOn(
  { store, now }: Pick<Context, 'store' | 'now'>,
  activity: Activity,
): Promise<string | undefined> {
  const deletion = await store.deletionOf(activity.id);
  const moment = now();
  return deletion?.day ?? (isTimeOver(activity, moment) ? dayOf(moment) : undefined);
}

/** Replies that there are no answers any more, to whoever sends or looks for them. */
export function sendDeleted(
  reply: FastifyReply,
  { closes, contact }: Activity,
  deleted: string,
): FastifyReply {
  return sendProblem(reply, 'deleted', {
    detail: `This has closed, and all answers to it were deleted on ${deleted}.`,
    deleted,
    ...(closes && { closed: closes.toISOString() }),
    ...(contact !== undefined && { contact }),
  });
}
