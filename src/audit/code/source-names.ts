/**
 * Names whose values come from somewhere: data only. A name is as the resolver writes it, with `()` for
 * the result of a call and `[]` for an entry.
 * @module
 */
import type { SourceClass } from '../severity.ts';

/** By resolved name; the first that matches counts. */
export const SOURCE_NAMES: readonly (readonly [SourceClass, RegExp])[] = [
  [
    'self',
    /^(?:c?_?pickle|dill|cloudpickle|marshal|jsonpickle|yaml|joblib\.externals\.cloudpickle)\.(?:_?dumps|encode|safe_dump)\(\)/i,
  ],
  [
    'download',
    /^(?:huggingface_hub\.(?:.*\.)?(?:hf_hub_download|snapshot_download|cached_download)|transformers\.utils\.(?:hub\.)?cached_file|torch\.hub\.download_url_to_file|gdown\.|wget\.|pooch\.|kagglehub\.|modelscope\.|wandb\.|mlflow\.artifacts\.|mlflow\.tracking\.|clearml\.|urllib\.request\.urlretrieve|tensorflow\.keras\.utils\.get_file|keras\.utils\.get_file|dvc\.|comet_ml\.|neptune\.|google\.cloud\.storage\.|azure\.storage\.|boto3\.(?!.*get_object)|fsspec\.|s3fs\.|gcsfs\.|smart_open\.)/,
  ],
  [
    'network',
    /^(?:requests\.|httpx\.|aiohttp\.|urllib3\.|urllib\.request\.|urllib2\.|urllib\.urlopen|http\.client\.|socket\.|flask\.(?:request|globals\.request)|fastapi\.|starlette\.|quart\.request|sanic\.|bottle\.request|django\.http\.|gradio\.|streamlit\.(?:file_uploader|camera_input)|websockets?\.|zmq\.|pika\.|kafka\.|confluent_kafka\.|paho\.|grpc\.|boto3\..*get_object|ftplib\.|paramiko\.|telnetlib\.|xmlrpc\.)/,
  ],
  [
    'cli-config',
    /^(?:sys\.argv|sys\.stdin|os\.environ|os\.getenv|os\.environb|argparse\.|click\.|typer\.|fire\.|hydra\.|omegaconf\.|absl\.flags|configparser\.|docopt\.|optparse\.|input\(\)|dotenv\.|decouple\.|dynaconf\.)/,
  ],
  [
    'cache',
    /^(?:redis\.|memcache\.|pymemcache\.|pylibmc\.|diskcache\.|tempfile\.|django\.core\.cache\.|cachelib\.|lmdb\.|sqlite3\.|shelve\.)/,
  ],
];

/** By text. */
export const SOURCE_WORDS: readonly (readonly [SourceClass, RegExp])[] = [
  ['download', /^(?:https?|ftp|s3|gs|gcs|hf|az|abfss?|wasbs?|models|runs|dbfs):\/{0,2}\S/i],
  ['cache', /^(?:\/tmp\/|\/var\/tmp\/|~\/\.cache\/|\/dev\/shm\/)/],
];
