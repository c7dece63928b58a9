// Why there is no answer, or only half of one, in a sentence.

/** The key of a sentence for what became of a question, with its values; null where it was answered. */
export function troubleOf({end, status, code, seconds}, isOnline = true) {
  if (end === 'answered') return null;
  if (end === 'broken') return ['talk.broken'];
  if (end === 'stopped') return ['talk.stopped'];
  if (end === 'silent') return ['talk.no_answer'];
  if (end === 'unreachable') return [isOnline ? 'common.unreachable' : 'talk.offline'];
  if (status === 429) return seconds ? ['talk.limit', seconds] : ['talk.limit_soon'];
  if (code === 'analysis_not_found') return ['talk.photo_gone'];
  if (code === 'question_too_long') return ['talk.too_long'];
  if (status >= 500) return seconds ? ['talk.busy_seconds', seconds] : ['talk.busy'];
  return ['talk.failed'];
}
