/** What a writer is told: rejected and spam look like waiting, or machines would learn from it. */
export const toldStatus = (status: string) => (status === 'approved' ? 'approved' : 'pending')
