/**
 * What the callables of torchvision can do: derived from source by oracle/derive/capabilities.py.
 * @module
 */
import type { CapabilityTable } from '../knowledge.ts';

export const torchvision: CapabilityTable = {
  package: 'torchvision',
  versions: ['torchvision 0.29.2'],
  table: `
torchvision._internally_replaced_utils
 _get_extension_path native-code > ctypes.WinDLL
 load_state_dict_from_url deserialize,file-delete,file-write,file-read,info-leak > torch.load
torchvision.datasets
 CIFAR10 deserialize,file-read > pickle.load
 CIFAR100 deserialize,file-read > pickle.load
 CLEVRClassification file-read > builtins.open
 Caltech101 file-delete,file-write,file-read > shutil.rmtree
 Caltech256 file-write,file-read > os.makedirs
 CelebA file-read > builtins.open
 Cityscapes file-delete,file-read > os.remove
 DTD file-read > builtins.open
 EMNIST deserialize > torch.load
 EuroSAT file-write > os.makedirs
 FER2013 file-read > builtins.open
 FGVCAircraft file-read > builtins.open
 FashionMNIST deserialize,file-write > torch.load
 Flickr30k file-read > builtins.open
 Flickr8k file-read > builtins.open
 Food101 file-read > builtins.open
 GTSRB file-read > builtins.open
 HMDB51 file-read > os.scandir
 INaturalist file-write,file-read > os.makedirs
 ImageNet deserialize > torch.load
 Imagenette file-read > os.scandir
 KMNIST deserialize,file-write > torch.load
 Kinetics file-read > os.scandir
 Kitti file-write,file-read > os.makedirs
 LFWPairs file-read > builtins.open
 LFWPeople file-read > builtins.open
 LSUN deserialize,file-write,file-read > pickle.load
 LSUNClass deserialize,file-write,file-read > pickle.load
 MNIST deserialize,file-write > torch.load
 Middlebury2014Stereo file-delete,file-write,file-read > shutil.rmtree
 MovingMNIST deserialize > numpy.load
 Omniglot file-read > os.listdir
 OxfordIIITPet file-read > builtins.open
 PhotoTour deserialize,file-delete,file-write > torch.load
 Places365 file-write,file-read > os.rename
 QMNIST deserialize > torch.load
 RenderedSST2 file-read > os.walk
 SBDataset file-delete,file-write,file-read > os.unlink
 SBU file-read > builtins.open
 STL10 file-read > builtins.open
 SUN397 file-read > builtins.open
 Sintel file-read > os.listdir
 UCF101 file-read > os.scandir
 USPS file-write > os.makedirs
 VOCDetection file-read > builtins.open
 VOCSegmentation file-read > builtins.open
 WIDERFace file-read > builtins.open
torchvision.datasets._optical_flow
 FlyingChairs._read_flow file-read > builtins.open
 FlyingThings3D._read_flow file-read > builtins.open
 Sintel file-read > os.listdir
 Sintel.__init__ file-read > os.listdir
 Sintel._read_flow file-read > builtins.open
 _read_flo file-read > builtins.open
 _read_pfm file-read > builtins.open
 default_loader file-read > builtins.open
torchvision.datasets._stereo_matching
 FallingThingsStereo._read_disparity file-read > builtins.open
 Middlebury2014Stereo file-delete,file-write,file-read > shutil.rmtree
 Middlebury2014Stereo.__init__ file-delete,file-write,file-read > shutil.rmtree
 Middlebury2014Stereo._download_dataset file-delete,file-write,file-read > shutil.rmtree
 _read_pfm file-read > builtins.open
 download_and_extract_archive file-delete,file-write > os.remove
torchvision.datasets.caltech
 Caltech101 file-delete,file-write,file-read > shutil.rmtree
 Caltech101.__init__ file-delete,file-write,file-read > shutil.rmtree
 Caltech101.download file-delete,file-write,file-read > shutil.rmtree
 Caltech256 file-write,file-read > os.makedirs
 Caltech256.__init__ file-write,file-read > os.makedirs
 Caltech256.download file-delete,file-write > os.remove
 download_and_extract_archive file-delete,file-write > os.remove
 extract_archive file-delete,file-write > os.remove
torchvision.datasets.celeba
 CelebA file-read > builtins.open
 CelebA.__init__ file-delete,file-write,file-read > os.remove
 CelebA._load_csv file-read > builtins.open
 CelebA.download file-delete,file-write > os.remove
 check_integrity file-read > builtins.open
 download_file_from_google_drive file-write > os.makedirs
 extract_archive file-delete,file-write > os.remove
torchvision.datasets.cifar
 CIFAR10 deserialize,file-read > pickle.load
 CIFAR10.__init__ deserialize,file-read > pickle.load
 CIFAR10._load_meta deserialize,file-read > pickle.load
 CIFAR10.download file-delete,file-write > os.remove
 CIFAR100 deserialize,file-read > pickle.load
 check_integrity file-read > builtins.open
 download_and_extract_archive file-delete,file-write > os.remove
torchvision.datasets.cityscapes
 Cityscapes file-delete,file-read > os.remove
 Cityscapes.__getitem__ file-read > builtins.open
 Cityscapes.__init__ file-delete,file-write,file-read > os.remove
 Cityscapes._load_json file-read > builtins.open
 extract_archive file-delete,file-write > os.remove
torchvision.datasets.clevr
 CLEVRClassification file-read > builtins.open
 CLEVRClassification.__init__ file-read > builtins.open
 CLEVRClassification._download file-delete,file-write > os.remove
 default_loader file-read > builtins.open
 download_and_extract_archive file-delete,file-write > os.remove
torchvision.datasets.country211
 Country211._download file-delete,file-write > os.remove
 default_loader file-read > builtins.open
 download_and_extract_archive file-delete,file-write > os.remove
torchvision.datasets.dtd
 DTD file-read > builtins.open
 DTD.__init__ file-read > builtins.open
 DTD._download file-delete,file-write > os.remove
 default_loader file-read > builtins.open
 download_and_extract_archive file-delete,file-write > os.remove
torchvision.datasets.eurosat
 EuroSAT file-write > os.makedirs
 EuroSAT.__init__ file-write > os.makedirs
 EuroSAT.download file-delete,file-write > os.remove
 default_loader file-read > builtins.open
 download_and_extract_archive file-delete,file-write > os.remove
torchvision.datasets.fer2013
 FER2013 file-read > builtins.open
 FER2013.__init__ file-read > builtins.open
 check_integrity file-read > builtins.open
torchvision.datasets.fgvc_aircraft
 FGVCAircraft file-read > builtins.open
 FGVCAircraft.__init__ file-read > builtins.open
 FGVCAircraft._download file-delete,file-write > os.remove
 default_loader file-read > builtins.open
 download_and_extract_archive file-delete,file-write > os.remove
torchvision.datasets.flickr
 Flickr30k file-read > builtins.open
 Flickr30k.__init__ file-read > builtins.open
 Flickr8k file-read > builtins.open
 Flickr8k.__init__ file-read > builtins.open
 default_loader file-read > builtins.open
torchvision.datasets.flowers102
 Flowers102.__init__ file-write > os.makedirs
 Flowers102.download file-delete,file-write > os.remove
 check_integrity file-read > builtins.open
 default_loader file-read > builtins.open
 download_and_extract_archive file-delete,file-write > os.remove
 download_url file-write > os.makedirs
torchvision.datasets.folder
 DatasetFolder.__init__ file-read > os.scandir
 DatasetFolder.find_classes file-read > os.scandir
 DatasetFolder.make_dataset file-read > os.walk
 accimage_loader file-read > builtins.open
 default_loader file-read > builtins.open
 find_classes file-read > os.scandir
 make_dataset file-read > os.walk
 pil_loader file-read > builtins.open
torchvision.datasets.food101
 Food101 file-read > builtins.open
 Food101.__init__ file-read > builtins.open
 Food101._download file-delete,file-write > os.remove
 default_loader file-read > builtins.open
 download_and_extract_archive file-delete,file-write > os.remove
torchvision.datasets.gtsrb
 GTSRB file-read > builtins.open
 GTSRB.__init__ file-read > builtins.open
 GTSRB.download file-delete,file-write > os.remove
 download_and_extract_archive file-delete,file-write > os.remove
 make_dataset file-read > os.walk
torchvision.datasets.hmdb51
 HMDB51 file-read > os.scandir
 HMDB51.__init__ file-read > os.scandir
 HMDB51._select_fold file-read > builtins.open
 find_classes file-read > os.scandir
 make_dataset file-read > os.walk
torchvision.datasets.imagenet
 ImageNet deserialize > torch.load
 ImageNet.__init__ deserialize,file-delete,file-write,file-read > torch.load
 ImageNet.parse_archives deserialize,file-delete,file-write,file-read > torch.load
 check_integrity file-read > builtins.open
 extract_archive file-delete,file-write > os.remove
 load_meta_file deserialize > torch.load
 parse_devkit_archive file-delete,file-write,file-read > shutil.rmtree
 parse_train_archive file-delete,file-write,file-read > os.remove
 parse_val_archive deserialize,file-delete,file-write,file-read > torch.load
torchvision.datasets.imagenette
 Imagenette file-read > os.scandir
 Imagenette.__init__ file-read > os.scandir
 Imagenette._download file-delete,file-write > os.remove
 default_loader file-read > builtins.open
 download_and_extract_archive file-delete,file-write > os.remove
 find_classes file-read > os.scandir
 make_dataset file-read > os.walk
torchvision.datasets.inaturalist
 INaturalist file-write,file-read > os.makedirs
 INaturalist.__init__ file-write,file-read > os.makedirs
 INaturalist._check_exists file-read > os.listdir
 INaturalist._init_2021 file-read > os.listdir
 INaturalist._init_pre2021 file-read > os.listdir
 INaturalist.download file-delete,file-write,file-read > os.remove
 download_and_extract_archive file-delete,file-write > os.remove
torchvision.datasets.kinetics
 Kinetics file-read > os.scandir
 Kinetics.__init__ file-write,file-read > os.makedirs
 Kinetics._download_videos file-delete,file-write,file-read > os.remove
 Kinetics._make_ds_structure file-write,file-read > os.makedirs
 Kinetics.download_and_process_videos file-write,file-read > os.makedirs
 _dl_wrap file-delete,file-write > os.remove
 check_integrity file-read > builtins.open
 download_and_extract_archive file-delete,file-write > os.remove
 download_url file-write > os.makedirs
 find_classes file-read > os.scandir
 make_dataset file-read > os.walk
torchvision.datasets.kitti
 Kitti file-write,file-read > os.makedirs
 Kitti.__getitem__ file-read > builtins.open
 Kitti.__init__ file-write,file-read > os.makedirs
 Kitti._parse_target file-read > builtins.open
 Kitti.download file-delete,file-write > os.remove
 download_and_extract_archive file-delete,file-write > os.remove
torchvision.datasets.lfw
 LFWPairs file-read > builtins.open
 LFWPairs.__init__ file-read > builtins.open
 LFWPairs._get_pairs file-read > builtins.open
 LFWPeople file-read > builtins.open
 LFWPeople.__init__ file-read > builtins.open
 LFWPeople._get_classes file-read > builtins.open
 LFWPeople._get_people file-read > builtins.open
 _LFW.__init__ file-write > os.makedirs
 _LFW.download file-delete,file-write > os.remove
 check_integrity file-read > builtins.open
 default_loader file-read > builtins.open
 download_and_extract_archive file-delete,file-write > os.remove
 download_url file-write > os.makedirs
torchvision.datasets.lsun
 LSUN deserialize,file-write,file-read > pickle.load
 LSUN.__init__ deserialize,file-write,file-read > pickle.load
 LSUNClass deserialize,file-write,file-read > pickle.load
 LSUNClass.__init__ deserialize,file-write,file-read > pickle.load
torchvision.datasets.mnist
 EMNIST deserialize > torch.load
 EMNIST.__init__ deserialize,file-write > torch.load
 EMNIST._load_data file-read > builtins.open
 EMNIST.download file-delete,file-write,file-read > shutil.rmtree
 FashionMNIST deserialize,file-write > torch.load
 KMNIST deserialize,file-write > torch.load
 MNIST deserialize,file-write > torch.load
 MNIST.__init__ deserialize,file-write > torch.load
 MNIST._load_data file-read > builtins.open
 MNIST._load_legacy_data deserialize > torch.load
 MNIST.download file-delete,file-write > os.remove
 QMNIST deserialize > torch.load
 QMNIST.__init__ deserialize,file-write > torch.load
 QMNIST._load_data file-read > builtins.open
 QMNIST.download file-delete,file-write > os.remove
 check_integrity file-read > builtins.open
 download_and_extract_archive file-delete,file-write > os.remove
 extract_archive file-delete,file-write > os.remove
 read_image_file file-read > builtins.open
 read_label_file file-read > builtins.open
 read_sn3_pascalvincent_tensor file-read > builtins.open
torchvision.datasets.moving_mnist
 MovingMNIST deserialize > numpy.load
 MovingMNIST.__init__ deserialize,file-write > numpy.load
 MovingMNIST.download file-write > os.makedirs
 download_url file-write > os.makedirs
torchvision.datasets.omniglot
 Omniglot file-read > os.listdir
 Omniglot.__init__ file-read > os.listdir
 Omniglot.download file-delete,file-write > os.remove
 check_integrity file-read > builtins.open
 download_and_extract_archive file-delete,file-write > os.remove
 list_dir file-read > os.listdir
 list_files file-read > os.listdir
torchvision.datasets.oxford_iiit_pet
 OxfordIIITPet file-read > builtins.open
 OxfordIIITPet.__init__ file-read > builtins.open
 OxfordIIITPet._download file-delete,file-write > os.remove
 download_and_extract_archive file-delete,file-write > os.remove
torchvision.datasets.pcam
 PCAM.__init__ file-delete,file-write > os.remove
 PCAM._download file-delete,file-write > os.remove
 _decompress file-delete,file-write > os.remove
 download_file_from_google_drive file-write > os.makedirs
torchvision.datasets.phototour
 PhotoTour deserialize,file-delete,file-write > torch.load
 PhotoTour.__init__ deserialize,file-delete,file-write,file-read > torch.load
 PhotoTour.cache file-write,file-read > builtins.open
 PhotoTour.download file-delete,file-write > os.unlink
 download_url file-write > os.makedirs
 read_image_file file-read > os.listdir
 read_info_file file-read > builtins.open
 read_matches_files file-read > builtins.open
torchvision.datasets.places365
 Places365 file-write,file-read > os.rename
 Places365.__init__ file-write,file-read > os.rename
 Places365.download_devkit file-delete,file-write > os.remove
 Places365.download_images file-delete,file-write > os.remove
 Places365.load_categories file-read > builtins.open
 Places365.load_file_list file-read > builtins.open
 check_integrity file-read > builtins.open
 default_loader file-read > builtins.open
 download_and_extract_archive file-delete,file-write > os.remove
torchvision.datasets.rendered_sst2
 RenderedSST2 file-read > os.walk
 RenderedSST2.__init__ file-read > os.walk
 RenderedSST2._download file-delete,file-write > os.remove
 default_loader file-read > builtins.open
 download_and_extract_archive file-delete,file-write > os.remove
 make_dataset file-read > os.walk
torchvision.datasets.sbd
 SBDataset file-delete,file-write,file-read > os.unlink
 SBDataset.__init__ file-delete,file-write,file-read > os.unlink
 download_and_extract_archive file-delete,file-write > os.remove
 download_url file-write > os.makedirs
torchvision.datasets.sbu
 SBU file-read > builtins.open
 SBU.__init__ file-write,file-read > os.makedirs
 SBU.download file-delete,file-write,file-read > os.remove
 check_integrity file-read > builtins.open
 default_loader file-read > builtins.open
 download_and_extract_archive file-delete,file-write > os.remove
 download_url file-write > os.makedirs
torchvision.datasets.semeion
 SEMEION.__init__ file-write > os.makedirs
 SEMEION.download file-write > os.makedirs
 check_integrity file-read > builtins.open
 download_url file-write > os.makedirs
torchvision.datasets.stanford_cars
 default_loader file-read > builtins.open
torchvision.datasets.stl10
 STL10 file-read > builtins.open
 STL10.__init__ file-read > builtins.open
 STL10.__load_folds file-read > builtins.open
 STL10.__loadfile file-read > builtins.open
 STL10.download file-delete,file-write > os.remove
 check_integrity file-read > builtins.open
 download_and_extract_archive file-delete,file-write > os.remove
torchvision.datasets.sun397
 SUN397 file-read > builtins.open
 SUN397.__init__ file-read > builtins.open
 SUN397._download file-delete,file-write > os.remove
 default_loader file-read > builtins.open
 download_and_extract_archive file-delete,file-write > os.remove
torchvision.datasets.svhn
 SVHN.__init__ file-write > os.makedirs
 SVHN.download file-write > os.makedirs
 check_integrity file-read > builtins.open
 download_url file-write > os.makedirs
torchvision.datasets.ucf101
 UCF101 file-read > os.scandir
 UCF101.__init__ file-read > os.scandir
 UCF101._select_fold file-read > builtins.open
 find_classes file-read > os.scandir
 make_dataset file-read > os.walk
torchvision.datasets.usps
 USPS file-write > os.makedirs
 USPS.__init__ file-write > os.makedirs
 download_url file-write > os.makedirs
torchvision.datasets.utils
 _decompress file-delete,file-write > os.remove
 _extract_zip file-write > io.open
 _read_pfm file-read > builtins.open
 _urlretrieve file-write > builtins.open
 calculate_md5 file-read > builtins.open
 check_integrity file-read > builtins.open
 check_md5 file-read > builtins.open
 download_and_extract_archive file-delete,file-write > os.remove
 download_file_from_google_drive file-write > os.makedirs
 download_url file-write > os.makedirs
 extract_archive file-delete,file-write > os.remove
 list_dir file-read > os.listdir
 list_files file-read > os.listdir
torchvision.datasets.voc
 VOCDetection file-read > builtins.open
 VOCSegmentation file-read > builtins.open
 _VOCBase file-read > builtins.open
 _VOCBase.__init__ file-delete,file-write,file-read > os.remove
 download_and_extract_archive file-delete,file-write > os.remove
torchvision.datasets.widerface
 WIDERFace file-read > builtins.open
 WIDERFace.__init__ file-delete,file-write,file-read > os.remove
 WIDERFace.download file-delete,file-write > os.remove
 WIDERFace.parse_test_annotations_file file-read > builtins.open
 WIDERFace.parse_train_val_annotations_file file-read > builtins.open
 download_and_extract_archive file-delete,file-write > os.remove
 download_file_from_google_drive file-write > os.makedirs
 extract_archive file-delete,file-write > os.remove
torchvision.extension
 _get_extension_path native-code > ctypes.WinDLL
 _load_library native-code > torch.ops.load_library
torchvision.io.image
 _load_library native-code > torch.ops.load_library
torchvision.models
 get_weight import > importlib.import_module
torchvision.models._api
 WeightsEnum.get_state_dict deserialize,file-delete,file-write > torch.load
 get_weight import > importlib.import_module
 load_state_dict_from_url deserialize,file-delete,file-write,file-read,info-leak > torch.load
torchvision.utils
 FunctionType code-exec > types.FunctionType
`,
};
