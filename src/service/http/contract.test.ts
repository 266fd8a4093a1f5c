import { httpContract, type ContractBench } from '../../../test/service/http-contract.ts';
import { memoryBench } from '../../../test/service/service-bench.ts';

const made = memoryBench();
const bench: ContractBench = {
  ...made,
  work: (verdict, report) => {
    for (const job of made.store.records.values()) {
      if (job.state !== 'queued' || job.target.kind !== 'blob') continue;
      made.store.finish(job.id, 'done', { verdict, sha256: job.target.sha256 }, report);
    }
    return Promise.resolve();
  },
};

httpContract(() => bench);
