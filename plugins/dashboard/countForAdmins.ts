import type { PayloadRequest } from 'payload'
import { isAdmin } from '#collections/access/isAdmin.ts'
import { countOverdueJobs, countToldFailures } from '#kit/jobs.ts'

/** What admins look after: jobs that should be done by now or have failed, and accounts. Zeros for others. */
export const countForAdmins = async (req: PayloadRequest) => {
  if (!isAdmin({ req })) return { overdueJobs: 0, failedJobs: 0, users: 0 }
  const [overdueJobs, failedJobs, users] = await Promise.all([
    countOverdueJobs(req.payload),
    countToldFailures(req.payload),
    req.payload.count({ collection: 'users', overrideAccess: false, req }),
  ])
  return { overdueJobs, failedJobs, users: users.totalDocs }
}
