// Made from grammar/keywords.yaml by `npm run generate`. Do not edit.
export type KeywordId =
  | "script"
  | "slots"
  | "outcomes"
  | "step"
  | "objection"
  | "rehearsal"
  | "language"
  | "rules"
  | "channel"
  | "stage"
  | "hours"
  | "start"
  | "use"
  | "agent"
  | "note"
  | "pause"
  | "verify"
  | "end"
  | "return"
  | "listener"
  | "capture"
  | "set"
  | "if"
  | "else-if"
  | "else"
  | "first"
  | "second"
  | "third"
  | "then"
  | "variant"
  | "allow"
  | "heard"
  | "in"
  | "except"
  | "customer"
  | "third-party"
  | "voicemail"
  | "silence"
  | "otherwise"
  | "passed"
  | "failed"
  | "says"
  | "notes"
  | "reaches"
  | "phase"
  | "captured"
  | "requires"
  | "by"
  | "verified"
  | "incoming"
  | "from"
  | "because"
  | "until"
  | "text"
  | "name"
  | "money"
  | "date"
  | "time"
  | "number"
  | "percent"
  | "phone"
  | "id-number"
  | "card-number"
  | "card-tail"
  | "address"
  | "yes-no"
  | "public"
  | "personal"
  | "debt"
  | "secret"
  | "open"
  | "phase-verify"
  | "purpose"
  | "discover"
  | "urgency"
  | "negotiate"
  | "promise"
  | "close"
  | "call"
  | "sms"
  | "channel-voicemail"
  | "who-customer"
  | "representative"
  | "who-third-party"
  | "machine"
  | "unknown"
  | "is"
  | "known"
  | "not"
  | "and"
  | "or"
  | "today"
  | "yes"
  | "no";

export type KeywordGroup = "part" | "header" | "body" | "branch" | "expect" | "inline" | "type" | "class" | "phase" | "channel" | "who" | "condition" | "value";

export interface Keyword {
  readonly id: KeywordId;
  readonly group: KeywordGroup;
  readonly en: string;
  readonly zh: string;
  readonly colon: 'required' | 'optional' | 'none';
  /** Words that writers type instead. */
  readonly near: readonly string[];
  readonly meaning: { readonly en: string; readonly zh: string };
}

export const keywords: readonly Keyword[] = [
  {"id":"script","group":"part","en":"script","zh":"话术","colon":"none","near":["脚本","剧本","话术名","文稿"],"meaning":{"en":"the call script that this file holds","zh":"本文件的话术"}},
  {"id":"slots","group":"part","en":"slots","zh":"变量","colon":"none","near":["slot","槽位","字段","variables","变量表","参数","fields"],"meaning":{"en":"what a call knows or asks for","zh":"通话中已知或要问到的信息"}},
  {"id":"outcomes","group":"part","en":"outcomes","zh":"结果","colon":"none","near":["outcome","结局","results","通话结果","结果码","dispositions"],"meaning":{"en":"the ways a call may end","zh":"通话可能的结果"}},
  {"id":"step","group":"part","en":"step","zh":"步骤","colon":"none","near":["stage","环节","节点","步聚","第一步","第二步","第三步","第四步","第五步","section"],"meaning":{"en":"a step of the call","zh":"通话中的一个步骤"}},
  {"id":"objection","group":"part","en":"objection","zh":"异议","colon":"none","near":["反对","拒绝","异议处理","抗辩","objections"],"meaning":{"en":"something the customer may raise at any choice point","zh":"客户随时可能提出的异议"}},
  {"id":"rehearsal","group":"part","en":"rehearsal","zh":"演练","colon":"none","near":["test","测试","排练","演习","彩排"],"meaning":{"en":"a test call","zh":"一通测试通话"}},
  {"id":"language","group":"header","en":"language","zh":"语言","colon":"none","near":["语种","lang"],"meaning":{"en":"the language that is spoken, as in zh-CN","zh":"说的语言，如 zh-CN"}},
  {"id":"rules","group":"header","en":"rules","zh":"法规","colon":"none","near":["law","规则","法律","合规"],"meaning":{"en":"the rule packs that apply, and facts they ask for","zh":"适用的规则包及其所需事实"}},
  {"id":"channel","group":"header","en":"channel","zh":"渠道","colon":"none","near":["通道","方式","途径"],"meaning":{"en":"how the customer is reached: call, sms, voicemail","zh":"联系方式：电话、短信、语音信箱"}},
  {"id":"stage","group":"header","en":"stage","zh":"逾期阶段","colon":"none","near":["阶段类型","阶段","账龄","bucket"],"meaning":{"en":"how far overdue, as in M1","zh":"逾期的阶段，如 M1"}},
  {"id":"hours","group":"header","en":"hours","zh":"时段","colon":"none","near":["时间段","拨打时间","拨打时段","时间","time"],"meaning":{"en":"when calls may be made, in the customer's local time","zh":"允许拨打的时段，以客户当地时间为准"}},
  {"id":"start","group":"header","en":"start","zh":"开始","colon":"none","near":["起点","begin","起始","第一步"],"meaning":{"en":"the step the call starts with","zh":"通话从哪一步开始"}},
  {"id":"use","group":"header","en":"use","zh":"引用","colon":"none","near":["import","导入","使用","包含","include"],"meaning":{"en":"take parts from another file","zh":"引用另一个文件里的内容"}},
  {"id":"agent","group":"body","en":"agent","zh":"坐席","colon":"required","near":["座席","客服","催收员","坐席员","专员","业务员","坐席说","客服说","我","话务员","caller","operator","rep","collector"],"meaning":{"en":"what the agent says","zh":"坐席说的话"}},
  {"id":"note","group":"body","en":"note","zh":"提示","colon":"required","near":["备注","注意","tip","hint","说明","注","提醒","notes"],"meaning":{"en":"guidance for the agent: shown, not said","zh":"给坐席看的提示，不说出来"}},
  {"id":"pause","group":"body","en":"pause","zh":"停顿","colon":"none","near":["等待","wait","暂停","停","停顿一下"],"meaning":{"en":"a beat of silence","zh":"停顿片刻"}},
  {"id":"verify","group":"body","en":"verify","zh":"核实","colon":"none","near":["验证","核验","核对","核身","check"],"meaning":{"en":"check who is on the phone","zh":"核实对方身份"}},
  {"id":"end","group":"body","en":"end","zh":"结束","colon":"none","near":["finish","结束通话","挂断","挂机","hangup","hang up","stop"],"meaning":{"en":"end the call with an outcome","zh":"以某个结果结束通话"}},
  {"id":"return","group":"body","en":"return","zh":"返回","colon":"none","near":["back","回到","返回原处","go back"],"meaning":{"en":"go back to the choice point where the objection was raised","zh":"回到提出异议时的选择处"}},
  {"id":"listener","group":"body","en":"listener","zh":"接听人","colon":"none","near":["接听者","听者","接电话的人"],"meaning":{"en":"the phone changes hands: who is listening now","zh":"换人接听：现在由谁在听"}},
  {"id":"capture","group":"body","en":"capture","zh":"记录","colon":"none","near":["采集","登记","record","收集","collect"],"meaning":{"en":"write down what the customer said","zh":"记下客户说的信息"}},
  {"id":"set","group":"body","en":"set","zh":"设","colon":"none","near":["设置","赋值","设定","设为"],"meaning":{"en":"give a captured slot a value","zh":"给通话获得的变量赋值"}},
  {"id":"if","group":"body","en":"if","zh":"如果","colon":"none","near":["若","假如","当","要是","when"],"meaning":{"en":"only when a condition holds","zh":"条件成立时"}},
  {"id":"else-if","group":"body","en":"else if","zh":"否则如果","colon":"none","near":["elif","elseif","否则若","再如果","elsif"],"meaning":{"en":"else, when another condition holds","zh":"否则，当另一个条件成立时"}},
  {"id":"else","group":"body","en":"else","zh":"否则","colon":"none","near":["不然","否则的话"],"meaning":{"en":"when no condition above held","zh":"以上条件都不成立时"}},
  {"id":"first","group":"body","en":"first","zh":"第一次","colon":"none","near":["首次","第1次","第一遍","第一回","第一","1st","first time"],"meaning":{"en":"the first time this place is reached in the call","zh":"通话中第一次到这里"}},
  {"id":"second","group":"body","en":"second","zh":"第二次","colon":"none","near":["第2次","第二遍","第二回","第二","2nd","second time"],"meaning":{"en":"the second time","zh":"第二次到这里"}},
  {"id":"third","group":"body","en":"third","zh":"第三次","colon":"none","near":["第3次","第三遍","第三回","第三","3rd","third time"],"meaning":{"en":"the third time","zh":"第三次到这里"}},
  {"id":"then","group":"body","en":"then","zh":"之后","colon":"none","near":["以后","后来","再之后","之后每次","afterwards","later"],"meaning":{"en":"every time after","zh":"再往后每一次"}},
  {"id":"variant","group":"body","en":"variant","zh":"版本","colon":"none","near":["变体","version","版"],"meaning":{"en":"other wordings to compare","zh":"用来比较的不同说法"}},
  {"id":"allow","group":"body","en":"allow","zh":"允许","colon":"none","near":["例外","ignore","豁免","except for"],"meaning":{"en":"an exception from a rule, with reason and date","zh":"规则的例外，须写明理由和截止日期"}},
  {"id":"heard","group":"body","en":"heard","zh":"听到","colon":"required","near":["听见","hears","听到客户说","hear","when heard"],"meaning":{"en":"how the customer says it","zh":"客户会怎么说"}},
  {"id":"in","group":"body","en":"in","zh":"限于","colon":"none","near":["仅限","仅在","only","限","适用于","only in"],"meaning":{"en":"only at the choice points of these steps","zh":"只在这些步骤中可提出"}},
  {"id":"except","group":"body","en":"except","zh":"除了","colon":"none","near":["除","排除","不含","除外","but not"],"meaning":{"en":"not at the choice points of these steps","zh":"在这些步骤中不可提出"}},
  {"id":"customer","group":"branch","en":"customer","zh":"客户","colon":"required","near":["顾客","用户","借款人","持卡人","债务人","客人","debtor","consumer","客户说","客户答","客户回答","customer says","client","borrower"],"meaning":{"en":"the customer answers","zh":"客户的回答"}},
  {"id":"third-party","group":"branch","en":"third-party","zh":"第三人","colon":"required","near":["第三方","他人","家人","thirdparty","家属","亲友","第三者","third party","somebody else"],"meaning":{"en":"somebody else answers","zh":"接电话的是别人"}},
  {"id":"voicemail","group":"branch","en":"voicemail","zh":"语音信箱","colon":"optional","near":["留言信箱","machine","voice mail","答录机","语音留言","answering machine"],"meaning":{"en":"a machine answers","zh":"转入语音信箱"}},
  {"id":"silence","group":"branch","en":"silence","zh":"无应答","colon":"optional","near":["沉默","无声","无人应答","没人接","无人接听","没人应答","没有应答","没有回应","不说话","no answer","no-answer","nobody"],"meaning":{"en":"nobody answers","zh":"没有人应答"}},
  {"id":"otherwise","group":"branch","en":"otherwise","zh":"其他","colon":"optional","near":["其它","其余","other","其他情况","其他回答","其他回复","其它情况","default","anything else","any other"],"meaning":{"en":"any other answer","zh":"其他任何回答"}},
  {"id":"passed","group":"branch","en":"passed","zh":"通过","colon":"optional","near":["核实通过","pass","核实成功","验证通过","success"],"meaning":{"en":"the person was verified","zh":"身份核实通过"}},
  {"id":"failed","group":"branch","en":"failed","zh":"未通过","colon":"optional","near":["不通过","失败","fail","核实失败","核实未通过","核实不通过","验证失败","没通过"],"meaning":{"en":"the person was not verified","zh":"身份核实未通过"}},
  {"id":"says","group":"expect","en":"expects says","zh":"应说","colon":"none","near":["应该说","expect says","expects say","says"],"meaning":{"en":"the agent must say this next (rehearsal)","zh":"演练：接下来坐席应说这句话"}},
  {"id":"notes","group":"expect","en":"expects note","zh":"应提示","colon":"none","near":["应该提示","expect note"],"meaning":{"en":"this guidance must be shown next (rehearsal)","zh":"演练：接下来应出现这条提示"}},
  {"id":"reaches","group":"expect","en":"reaches","zh":"到达","colon":"none","near":["达到","arrives","走到","reach"],"meaning":{"en":"the call must get here (rehearsal)","zh":"演练：通话应走到这里"}},
  {"id":"phase","group":"inline","en":"phase","zh":"阶段","colon":"none","near":["环节","阶段名"],"meaning":{"en":"a label for people","zh":"给人看的阶段标签"}},
  {"id":"captured","group":"inline","en":"captured","zh":"通话获得","colon":"none","near":["通话中获得","获得","通话中得知","通话取得","capture"],"meaning":{"en":"learned during the call","zh":"在通话中得知"}},
  {"id":"requires","group":"inline","en":"requires","zh":"需要","colon":"none","near":["需","require","必须","需有","needs"],"meaning":{"en":"slots that must be known","zh":"必须已知的变量"}},
  {"id":"by","group":"inline","en":"by","zh":"凭","colon":"none","near":["凭借","with","用","通过","使用","以","using"],"meaning":{"en":"by what evidence","zh":"凭什么核实"}},
  {"id":"verified","group":"inline","en":"verified","zh":"已核实","colon":"none","near":["核实过","已验证"],"meaning":{"en":"the identity check was passed","zh":"身份已核实"}},
  {"id":"incoming","group":"inline","en":"incoming","zh":"呼入","colon":"none","near":["来电","inbound"],"meaning":{"en":"the customer calls","zh":"客户打进来"}},
  {"id":"from","group":"inline","en":"from","zh":"从","colon":"none","near":[],"meaning":{"en":"from which file","zh":"来自哪个文件"}},
  {"id":"because","group":"inline","en":"because","zh":"因为","colon":"none","near":["理由","原因","由于","reason","since"],"meaning":{"en":"the reason","zh":"理由"}},
  {"id":"until","group":"inline","en":"until","zh":"截至","colon":"none","near":["直到","截止","至","到期","till"],"meaning":{"en":"last day of the exception","zh":"例外的最后一天"}},
  {"id":"text","group":"type","en":"text","zh":"文本","colon":"none","near":["字符串","string"],"meaning":{"en":"any text","zh":"任意文字"}},
  {"id":"name","group":"type","en":"name","zh":"姓名","colon":"none","near":["名字","名称"],"meaning":{"en":"a person's name","zh":"人名"}},
  {"id":"money","group":"type","en":"money","zh":"金额","colon":"none","near":["金钱","钱","价格","amount"],"meaning":{"en":"an amount of money","zh":"钱数"}},
  {"id":"date","group":"type","en":"date","zh":"日期","colon":"none","near":["时日"],"meaning":{"en":"a day","zh":"某一天"}},
  {"id":"time","group":"type","en":"time","zh":"时间","colon":"none","near":["时刻"],"meaning":{"en":"a time of day","zh":"一天中的时刻"}},
  {"id":"number","group":"type","en":"number","zh":"数字","colon":"none","near":["数值","数","integer"],"meaning":{"en":"a number","zh":"数"}},
  {"id":"percent","group":"type","en":"percent","zh":"百分比","colon":"none","near":["比例","percentage"],"meaning":{"en":"a percentage","zh":"百分数"}},
  {"id":"phone","group":"type","en":"phone","zh":"电话","colon":"none","near":["手机","手机号","电话号码"],"meaning":{"en":"a telephone number","zh":"电话号码"}},
  {"id":"id-number","group":"type","en":"id-number","zh":"证件号","colon":"none","near":["身份证","身份证号","证件号码"],"meaning":{"en":"an identity number","zh":"证件号码"}},
  {"id":"card-number","group":"type","en":"card-number","zh":"卡号","colon":"none","near":["银行卡号"],"meaning":{"en":"a full card number","zh":"完整卡号"}},
  {"id":"card-tail","group":"type","en":"card-tail","zh":"卡尾号","colon":"none","near":["尾号"],"meaning":{"en":"the last digits of a card","zh":"卡号末几位"}},
  {"id":"address","group":"type","en":"address","zh":"地址","colon":"none","near":["住址"],"meaning":{"en":"a postal address","zh":"通讯地址"}},
  {"id":"yes-no","group":"type","en":"yes-no","zh":"是否","colon":"none","near":["布尔","boolean","bool"],"meaning":{"en":"yes or no","zh":"是或否"}},
  {"id":"public","group":"class","en":"public","zh":"公开","colon":"none","near":[],"meaning":{"en":"anybody may hear it","zh":"任何人都可以听到"}},
  {"id":"personal","group":"class","en":"personal","zh":"个人","colon":"none","near":[],"meaning":{"en":"personal data","zh":"个人信息"}},
  {"id":"debt","group":"class","en":"debt","zh":"债务","colon":"none","near":[],"meaning":{"en":"it reveals the debt","zh":"会透露债务"}},
  {"id":"secret","group":"class","en":"secret","zh":"机密","colon":"none","near":["保密"],"meaning":{"en":"never said in full","zh":"不得完整说出"}},
  {"id":"open","group":"phase","en":"open","zh":"开场","colon":"none","near":[],"meaning":{"en":"opening","zh":"开场"}},
  {"id":"phase-verify","group":"phase","en":"verify","zh":"核实","colon":"none","near":[],"meaning":{"en":"identity","zh":"核实身份"}},
  {"id":"purpose","group":"phase","en":"purpose","zh":"告知","colon":"none","near":[],"meaning":{"en":"why we call","zh":"告知来意"}},
  {"id":"discover","group":"phase","en":"discover","zh":"探因","colon":"none","near":[],"meaning":{"en":"what happened","zh":"了解原因"}},
  {"id":"urgency","group":"phase","en":"urgency","zh":"紧迫","colon":"none","near":[],"meaning":{"en":"why it matters now","zh":"说明时效"}},
  {"id":"negotiate","group":"phase","en":"negotiate","zh":"协商","colon":"none","near":[],"meaning":{"en":"looking for a way","zh":"协商办法"}},
  {"id":"promise","group":"phase","en":"promise","zh":"承诺","colon":"none","near":[],"meaning":{"en":"what was agreed","zh":"约定还款"}},
  {"id":"close","group":"phase","en":"close","zh":"结束语","colon":"none","near":[],"meaning":{"en":"closing words","zh":"结束语"}},
  {"id":"call","group":"channel","en":"call","zh":"电话","colon":"none","near":[],"meaning":{"en":"a telephone call","zh":"电话"}},
  {"id":"sms","group":"channel","en":"sms","zh":"短信","colon":"none","near":[],"meaning":{"en":"a text message","zh":"短信"}},
  {"id":"channel-voicemail","group":"channel","en":"voicemail","zh":"语音信箱","colon":"none","near":[],"meaning":{"en":"a message left on a machine","zh":"语音信箱留言"}},
  {"id":"who-customer","group":"who","en":"customer","zh":"客户","colon":"none","near":[],"meaning":{"en":"the customer","zh":"客户本人"}},
  {"id":"representative","group":"who","en":"representative","zh":"代理人","colon":"none","near":[],"meaning":{"en":"somebody who may act for the customer","zh":"有权代表客户的人"}},
  {"id":"who-third-party","group":"who","en":"third-party","zh":"第三人","colon":"none","near":[],"meaning":{"en":"somebody else","zh":"别人"}},
  {"id":"machine","group":"who","en":"machine","zh":"机器","colon":"none","near":[],"meaning":{"en":"a machine","zh":"机器"}},
  {"id":"unknown","group":"who","en":"unknown","zh":"未知","colon":"none","near":[],"meaning":{"en":"not known","zh":"不知道是谁"}},
  {"id":"is","group":"condition","en":"is","zh":"是","colon":"none","near":[],"meaning":{"en":"is one of","zh":"是其中之一"}},
  {"id":"known","group":"condition","en":"known","zh":"已知","colon":"none","near":[],"meaning":{"en":"was captured","zh":"已经得知"}},
  {"id":"not","group":"condition","en":"not","zh":"非","colon":"none","near":["不","没有"],"meaning":{"en":"not","zh":"非"}},
  {"id":"and","group":"condition","en":"and","zh":"且","colon":"none","near":["并且","而且","和"],"meaning":{"en":"and","zh":"并且"}},
  {"id":"or","group":"condition","en":"or","zh":"或","colon":"none","near":["或者"],"meaning":{"en":"or","zh":"或者"}},
  {"id":"today","group":"value","en":"today","zh":"今天","colon":"none","near":["今日"],"meaning":{"en":"the day of the call","zh":"通话当天"}},
  {"id":"yes","group":"value","en":"yes","zh":"是","colon":"none","near":[],"meaning":{"en":"yes","zh":"是"}},
  {"id":"no","group":"value","en":"no","zh":"否","colon":"none","near":[],"meaning":{"en":"no","zh":"否"}},
];
