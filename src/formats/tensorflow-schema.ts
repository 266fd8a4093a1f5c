/**
 * The fields of TensorFlow's messages that matter, by their names in the text form.
 * tensorflow/core/framework/*.proto, tensorflow/core/protobuf/*.proto (TensorFlow 2.21.0).
 * @module
 */
import type { TextSchema } from './text-proto-walk.ts';

const FIELDS = `
SavedModel saved_model_schema_version=1:number meta_graphs=2:MetaGraphDef
MetaGraphDef meta_info_def=1:MetaInfoDef graph_def=2:GraphDef collection_def=4:CollectionEntry
MetaGraphDef asset_file_def=6:AssetFileDef object_graph_def=7:SavedObjectGraph
MetaInfoDef tags=4:text tensorflow_version=5:text
CollectionEntry key=1:text value=2:CollectionDef
CollectionDef any_list=5:AnyList
AnyList value=1:Any
Any type_url=1:text value=2:text [tensorflow.AssetFileDef]=2:AssetFileDef
AssetFileDef tensor_info=1:TensorInfo filename=2:text
TensorInfo name=1:text
SavedObjectGraph nodes=1:SavedObject concrete_functions=2:ConcreteEntry
SavedObject user_object=4:SavedUserObject asset=5:SavedAsset constant=9:SavedConstant
SavedUserObject metadata=3:text
SavedAsset asset_file_def_index=1:number
SavedConstant operation=1:text
ConcreteEntry key=1:text value=2:SavedConcreteFunction
SavedConcreteFunction bound_inputs=2:number
GraphDef node=1:NodeDef library=2:FunctionDefLibrary
FunctionDefLibrary function=1:FunctionDef
FunctionDef signature=1:OpDef node_def=3:NodeDef
OpDef name=1:text input_arg=2:ArgDef
ArgDef name=1:text
NodeDef name=1:text op=2:text input=3:text attr=5:AttrEntry
AttrEntry key=1:text value=2:AttrValue
AttrValue list=1:ListValue s=2:text type=6:number tensor=8:TensorProto func=10:NameAttrList
ListValue s=2:text type=6:number tensor=8:TensorProto func=9:NameAttrList
NameAttrList name=1:text attr=2:AttrEntry
TensorProto dtype=1:number tensor_content=4:text string_val=8:text`;

/** See `TextSchema`. */
export const TENSORFLOW_SCHEMA: TextSchema = new Map(
  FIELDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [message = '', ...fields] = line.split(' ');
      return fields.map((field) => {
        const [, name = '', number = '', holds = ''] = /^(.+)=(\d+):(\w+)$/u.exec(field) ?? [];
        return [`${message}.${name}`, [Number(number), holds]] as const;
      });
    }),
);

/** The names of DataType that decide whether text may flow. */
export const TENSORFLOW_NAMES: ReadonlyMap<string, number> = new Map([
  ['DT_STRING', 7],
  ['DT_RESOURCE', 20],
  ['DT_STRING_REF', 107],
]);
