/** The advisory locks that we take in a database. Any numbers will do, as long as no two things take the same. */
export const LOCKS = { migration: 7_201_933, imports: 7_201_934, post: 7_201_935, instance: 7_201_936 } as const
