// Which names of the news do the lists by country lack? Written by hand, grouped loosely by language.

export const FEMALE_EXTRA = `
Cristiana Ioana Andreea Raluca Mihaela Gabriela Elif Zeynep Ayse Emine Fatma Hatice Merve Esra Selin Ozlem Sevgi Meral
Aysel Gulnara Leyla Nigar Aygun Nino Tamar Ketevan Salome Ana Mariam Anahit Lusine Gayane Narine Dinara Aigul Aliya
Gulnaz Madina
Thandiwe Nomsa Noluthando Zanele Nomalanga Fatou Aminata Mariama Aissatou Awa Khady Ndeye Oumou Kadiatou Binta Adama
Djeneba Ramatoulaye Akosua Abena Ama Efua Esi Adwoa Yaa Ifeoma Adaeze Chioma Ngozi Nkechi Oluchi Uchenna Yetunde
Temitope Funke Folake Bukola Titilayo Wanjiru Wambui Njeri Achieng Akinyi Atieno Adhiambo Nyambura Chipo Rudo Tsitsi
Tendai Hiwot Selam Tigist Meseret Almaz Rahel Makeda Halima Asha Rehema Zuhura Neema
Siddhi Ananya Aditi Kavita Kavitha Lalita Rekha Sangeeta Sarita Shobha Sudha Usha Vandana Vidya Swati Pooja Neha
Shreya Divya Ritu Jyoti Archana Geeta Gita Savita Tanvi Trisha Padma Parvati Bhavana Anjali Anushka Sabita Bimala
Sunita Nasreen Shazia Farzana Rukhsana Tahmina Shirin Fariha Taslima Nusrat Rubina Parveen Sadia Saima Bushra
Dewi Putri Wati Ayu Indah Lestari Yuni Rini Nurul Siti Aisyah Farah Norhayati Maricel Marites Rowena Jocelyn Analyn
Luz Ligaya Malee Siriporn Somsri Suda Pornthip Thida Khin Nwe Mya Thuy Huong Hoa Linh Phuong Trang Hanh Ngoc Thao
Quynh Hien
Xiaoyan Xiulan Xiaohong Lihua Yulan Guiying Yan Jing Xue Ting Yun Juan Mingxia Qiong Hui Mei-ling Shu-fen Chia-ling
Yi-chun Soo-young Ji-young Hye-jin Yoon-a Su-jin Eun-ji Mi-kyung Hyeon Chihiro Misaki Nanami Sakura Yui Aoi Hina Rin
Kaori Emi Michiko Noriko Keiko Yoko Reiko Hiroko Mariko Megumi Natsuki Ayumi
Gudrun Sigridur Kristin Hildur Halla Sigrun Ragnheidur Thordis Astrid Ingrid Liv Marit Turid Ragnhild Gro Siri Anniken
Pernille Inger Karin Annika Malin Ylva Gunilla Birgit Lisbeth Pirjo Riitta Tuula Paivi Satu Aino Eeva Katri Milla
Piret Kadri Liis Anu Ilze Inga Dace Baiba Rasa Jurate Egle Daiva Ruta
Svitlana Iryna Tetiana Nadiia Khrystyna Halyna Liudmyla Zhenya Galina Lyubov Nadezhda Zoya Raisa Alla Oxana Snezana
Milica Jelena Dragana Vesna Mirjana Biljana Ljiljana Zorica Gordana Jasna Ivana Tijana Senka Amra Azra Emina Lejla
Selma Blerta Albana Besa Teuta Vjosa Elira Dafina Rositsa Desislava Tsvetana Yordanka Stanka
Ildiko Eszter Zsofia Katalin Agnes Judit Erzsebet Timea Orsolya Noemi Zsuzsanna Krisztina Jitka Lenka Hana Jana
Marketa Tereza Zdenka Alena Bozena Danuta Grazyna Halina Iwona Joanna Kinga Krystyna Urszula Wanda Zofia Aneta Dorota
Eleni Katerina Despina Vasiliki Ioanna Evangelia Dimitra Zoe Anastasia Panagiota Niki
Itziar Ainhoa Nerea Amaia Leire Begona Macarena Rocio Consuelo Remedios Encarnacion Milagros Graciela Norma Estela
Mirta Nelida Susana Beatriz Fabiana Luciana Daniela Camila Catalina Jimena Renata Valentina Alejandra Mariana Paola
Viviana Claudia Lorena Nayeli Itzel Xochitl Citlali Yareli Rosario Socorro Iracema Tatiane Juliana Fernanda Rosangela
Aparecida Conceicao Fatima Joana Margarida Catarina Matilde Beatrix
Yael Noa Shira Tamar Hadas Ayelet Michal Rivka Tzipi Miri Galit Orit Sigal Ronit Efrat Merav Inbal Liat Chaya Batya
Tehila Shirel Nurit Rutu Dalal Suha Abeer Ghada Lina Dina Rana Ranya Nisreen Samar Wafa Hiba Iman Nour Noor Amal Asma
Asmaa Salma Shaima Khadija Khadijah Zohra Malika Naima Fadila Souad Karima Farida Latifa Loubna Sanaa Siham Hayat
Ilham Azadeh Narges Nasrin Parisa Mahsa Fereshteh Maryam Niloufar Roya Sepideh Shadi Zohreh Faezeh Masoumeh
Anezina Aisha Aicha Amira Ayesha Benazir Fatema Fatimah Fawzia Hala Hanan Houda Huda Latifa Leila Maha Malala Mariam Maryam
Nadia Najla Nawal Rania Rasha Reem Safiya Samira Shirin Soraya Yasmin Zainab Zahra Zeinab Ngozi Amina Chimamanda Folasade
Wangari Thandi Nomvula Naledi Lindiwe Ellen Winnie Aung Indira Sonia Priyanka Nirmala Sushma Mamata Smriti Kiran Sunita
Deepika Lakshmi Meera Radha Sheikh-Hasina Hasina Khaleda Sirimavo Chandrika Park-Geun Yingluck Megawati Sri Retno Susi Tri Imelda
Corazon Leni Cristina Michelle Dilma Marina Violeta Rigoberta Xiomara Ingrid Piedad Keiko Ollanta Angela Annegret Ursula
Annalena Franziska Katarina Kerstin Heike Gudrun Ulrike Renate Beate Anke Silke Margrethe Mette Helle Erna Siv Solveig
Ingibjorg Katrin Johanna Vigdis Birgitta Sanna Tarja Kersti Kaja Dalia Ingrida Evika Vaira Kolinda Zuzana Ewa Beata Agnieszka
Malgorzata Katarzyna Magdalena Jolanta Svetlana Sviatlana Yulia Yuliya Oksana Olha Olena Tatiana Tatyana Natalia Natalya
Ekaterina Yekaterina Elena Yelena Irina Lyudmila Larisa Valentina Viktoria Zhanna Ksenia Marine Segolene Simone Anne-Marie
Francoise Rachida Valerie Elisabeth Giorgia Emma Federica Chiara Virginia Elisa Francesca Ornella Giuliana Arantxa Soraya
Ines Inmaculada Pilar Esperanza Manuela Dolores Ximena Marisol Guadalupe Lourdes Yolanda Xiuying Meiling Fang Mei Ying Yuko
Yuriko Sanae Tomoko Akiko Naomi Kumiko Setsuko Ayako Haruka Sachiko Tamayo Soo-jin Min-jung Ji-eun Eun-hye Hyun-jung
Jacinda Saoirse Niamh Siobhan Aoife Sinead Aisling Grainne Nicola Theresa Philippa Pippa Imogen Gemma Fiona Morag Catriona
Rosaly Ilhan Kamala Tulsi Ketanji Condoleezza Kirsten Kristi Kellyanne Sojourner Beyonce Oprah Serena Venus Megan Simone
Chloe Zoe Phoebe Harriet Maisie Freya Elsie Poppy Zadie Keira Tilda Judi Maggie Nigella Priti Suella Liz Kemi Angela
Huma Megyn Omarosa Gabby Sybrina Jomana Joumana Haleh Nouha Pascale Danai Alyona Neela Melanne Ilyse Reham Femke
Lilianne Marjolein Marijke Marieke Mieke Maaike Anouk Annelies Annemiek Saskia Sanne Lotte Lieke Loes Fleur Hanneke
Ineke Janneke Jorien Marloes Mirjam Neelie Nienke Renske Rianne Roos Sietske Tineke Trijntje Willemijn Ybeltje Dilan
Ivanka Pramila Kyrsten Fani Agathe Amelie Anais Annick Axelle Berengere Blandine Capucine Christele Clemence
Emmanuelle Huguette Josiane Laetitia Ludivine Maelle Manon Morgane Mylene Nadege Noemie Odile Oceane Roselyne Rozenn
Sandrine Severine Solene Viviane Yaelle Zineb Najat Benedetta Cinzia Donatella Elettra Emanuela Fiorella Giada
Graziella Ilaria Ilary Letizia Licia Loredana Lucrezia Maddalena Mariastella Marinella Michela Nicoletta Ombretta
Patrizia Raffaella Romina Tiziana Candela Cayetana Elisenda Encarna Estefania Inma Meritxell Mireia Montserrat Nuria
Paloma Purificacion Sonsoles Delcy Susel Antje Barbel Birte Dorothee Frauke Friederike Gesine Heidemarie Katja Liesel
Marlies Mechthild Roswitha Sahra Steffi Svenja Swantje Wiebke Canan Aydan Serap Shabana Kezia Mhairi Eluned Kirsty
Mairead Caoimhe Clodagh Orla Roisin Sorcha Dervla Maeve Mairin Nuala Oonagh Eimear Fionnuala Eilis Eithne Bronagh Brid
Blathnaid Ailbhe Ceridwen Carys Angharad Bethan Bronwen Delyth Eirlys Ffion Gwenllian Heledd Lowri Mair Menna Myfanwy
Nerys Rhian Sian Catrin Sayeeda Rushanara Rupa Apsana Zarah Thangam Lene Birthe Bente Grete Hanne Jytte Merete Rikke
Tine Tove Trine Ulla Vibeke Sylvi Torhild Unni Wenche Ingvild Ebba Ulrika Nyamko Elisabet Ingegerd Anna-Karin Riikka
Anna-Maja Tytti Thorgerdur Svandis Aslaug Nataliya Tetyana Ruslana Daryna Zoriana Solomiia Yevgenia Zarema Darya
Maryia Natallia Volha Elzbieta Izabela Agata Iveta Atifete Majlinda Elvana Ermonela Natasa Urska Jadranka Zorana
Milijana Kubra Pervin Figen Ravza Tansu Mairav Limor Galia Manal Loujain Tawakkol Salwa Saida Bochra Noura Shukria
Zarifa Mahbouba Nazanin Marzieh Jemima Rizwana Mayawati Jayalalithaa Vasundhara Uma Supriya Kanimozhi Mehbooba
Droupadi Pratibha Meira Sumitra Vinesh Sakshi Kangana Aishwarya Kareena Sania Saina Harini Paetongtarn Puan Khofifah
Imee Azizah Hanako Makiko Tomomi Seiko Renho Kako Ri-sol Yo-jong Sol-ju Keon-hee Hye-kyung Jung-sook Young-hee Ing-wen
Bi-khim Nkosazana Graca Thuli Auxillia Samia Saara Sahle-Work Ameenah Aissata Bineta Marie-Louise Oby Oluremi
Folorunsho Nanjala Iga Aryna Garbine Sunisa Shelly-Ann Dafne Sifan Vivianne Rihanna Lizzo Bjork Miley Khloe Cate
Charlize Taraji Zendaya Whoopi Sigourney
Barbro Lovisa Majken Stina Svea Tuva Viveca Agneta Annelie Annica Bodil Ellinor Emelie Hedda Hedvig Hillevi Ingela
Jannike Josefin Liselott Lotta Moa Petronella Ragna Solbritt Torun Vendela Dorthe Ditte Gitte Jette Karna Kirstine
Nanna Vilde Synnove Sunniva Oddny Oddbjorg Marte Ingunn Guro Borghild Berit Anneli Aila Eija Emmi Helvi Henna Hilkka
Iida Irja Irmeli Jaana Kaarina Kaija Kirsi Kirsti Liisa Maarit Maija Marja Marjatta Mirja Niina Noora Outi Pirkko
Raija Reetta Ritva Saija Seija Sini Sirkka Sirpa Suvi Terhi Tiina Tuija Virpi Branca Carmo Eduarda Eliane Gracinda
Heloisa Iara Isabela Jandira Jussara Lais Luciane Luiza Lurdes Marilia Nelma Odete Raissa Rute Tamires Thais Zelia
Athina Aggeliki Chrysa Elpida Fotini Kalliopi Myrto Natassa Stavroula Vasso Asli Banu Bahar Basak Belgin Burcu Ceren
Ceyda Derya Dilek Ebru Ece Esin Fusun Gamze Gonca Gul Gulay Gulsen Handan Hande Hulya Ipek Irem Meltem Melek Muge
Nazan Nazli Neslihan Nese Nilgun Nilufer Nuran Nurcan Oya Ozge Pelin Pinar Seda Sevil Sibel Songul Sule Tugba Tulin
Yasemin Yesim Zuhal Ancuta Cosmina Crina Daciana Doina Ilinca Iulia Luminita Madalina Marinela Mirela Nicoleta Oana
Rodica Ruxandra Smaranda Sorina Viorica Albena Bilyana Boyana Darina Elitsa Galya Gergana Ginka Kalina Kremena Lilyana
Nadya Nevena Petya Radka Ralitsa Snezhana Tsveta Vanya Velichka Vesela Yana Zornitsa Ankica Antonija Barica Blanka
Bozica Branka Danijela Davorka Dijana Dubravka Durdica Gorana Ivona Jagoda Josipa Kata Katica Lidija Ljerka Ljubica
Marijana Nevenka Nikolina Radojka Ruzica Sanja Slavica Snjezana Stana Tatjana Tihana Vedrana Visnja Zeljka Zlata
Zrinka Alenka Darja Janja Mateja Metka Mojca Nives Polona Spela Tjasa Bojana Dusica Gorica Sladjana Slobodanka Verica
Afia Akua Araba Serwaa Afua Ebele Chiamaka Chinwe Chidinma Ezinne Ifeyinwa Nneka Nkem Obiageli Ogechi Onyinye Uju Bisi
Damilola Funmi Funmilayo Ibukun Iyabo Modupe Morenike Omolola Ronke Simisola Tolu Toyin Yewande Zainabu Hauwa Hadiza
Halimatu Maimuna Rakiya Talatu Wairimu Waithera Wanjiku Wangui Nyokabi Muthoni Mumbi Njoki Adongo Akoth Anyango Awino
Auma Awuor Moraa Kwamboka Chebet Chepkemoi Jepkosgei Jepchirchir Jeptoo Genzebe Tirunesh Senbere Derartu Letesenbet
Gudaf Lelisa Bontu Birtukan Hirut Kidist Mekdes Senait Tsehay Zeritu Thandeka Nosipho Nozipho Noxolo Nthabiseng Palesa
Refilwe Keneilwe Boitumelo Dineo Kgomotso Busisiwe Bongiwe Khanyisile Sindisiwe Siphokazi Zandile Zodwa Zinhle Aarti
Abha Akanksha Alka Amrita Anamika Anuradha Aparna Aruna Bhavna Chhaya Damini Deepa Esha Gauri Harsha Hema Indu Ishita
Jaya Jhanvi Kajal Kalpana Kamini Kanchan Karuna Kirti Komal Kriti Kusum Lata Madhuri Mahima Malini Mamta Mansi
Meenakshi Megha Mridula Namrata Nandini Neelam Neeta Nidhi Nupur Pallavi Payal Poonam Prachi Preeti Prerna Priya
Purnima Rachna Radhika Ragini Rajni Rani Rashmi Renu Riddhi Roshni Ruchi Rupali Sandhya Sanjana Sapna Saumya Shalini
Sharmila Shefali Shikha Shilpa Shivani Shruti Simran Smita Sneha Sonali Suchitra Sushila Swapna Tripti Urmila Urvashi
Vaishali Varsha Vasudha Vibha Vineeta Chinami Chiyo Eriko Harumi Hitomi Honoka Kana Kanako Kayoko Maho Manami Masami
Mayu Mayumi Mihoko Mikiko Minako Misako Miwa Miyuki Mizuki Momoko Naoko Natsuko Rie Rika Rumiko Ryoko Satoko Satsuki
Sayaka Sayuri Shiho Shizuka Shoko Sumire Suzuko Tamami Yayoi Yukari Yumi Yumiko Eunji Hyejin Jiyoung Minji Seoyeon
Soyeon Sujin
`;

export const MALE_EXTRA = `
Cristian Ionut Mihai Gheorghe Bogdan Ciprian Dorin Florin Razvan Sorin Traian Liviu Nicolae Mircea Enver Mehmet Ahmet
Mustafa Huseyin Hasan Osman Murat Emre Burak Cem Kemal Recep Suleyman Bulent Hakan Serkan Selim Erdal Ekrem Mansur
Ilham Heydar Rovshan Elnur Vusal Giorgi Irakli Levan Zurab Davit Nika Armen Ashot Hovhannes Tigran Vahagn Gevorg
Nursultan Kassym-Jomart Askar Daniyar Yerlan Bolat Sadyr Emomali Shavkat Rustam Timur Aziz
Sipho Themba Lungile Mandla Bongani Thulani Sibusiso Mthunzi Njabulo Lwazi Thabang Tebogo Kagiso Mamadou Ousmane
Abdoulaye Boubacar Souleymane Cheikh Ibrahima Amadou Modou Babacar Seydou Adama Lamine Idrissa Issa Bakary Drissa
Kwabena Kwaku Yaw Kojo Kwadwo Nana Ebo Emeka Obinna Ikechukwu Chinedu Uche Nnaemeka Olumide Babatunde Ayodele Tunde
Femi Kayode Musa Sani Aminu Kamau Kipchoge Otieno Odhiambo Ochieng Wafula Mwangi Njoroge Kiprop Kiplagat Tadesse
Abebe Girma Dawit Tesfaye Bekele Yonas Solomon Tafari Hailemariam Jomo Juma Emmanuel Celestin Dieudonne Faustin
Sylvain Fortunat Patrice Tapiwa Farai Simba Munashe Hakainde Edgar Lazarus Chakufwa
Siddharth Aditya Abhishek Akash Alok Ankit Ashwin Bharat Bhupinder Chetan Dhruv Dinesh Gopal Govind Harish Harsh
Hemant Jagdish Karan Karthik Ketan Krishna Lalit Mahesh Manish Manoj Mohan Naveen Neeraj Nikhil Parth Pradeep Pranav
Pravin Raghav Rajan Ramesh Ramon Rishi Rohan Rohit Sameer Sandeep Santosh Shankar Shyam Siddhartha Sourav Srinivas
Subhash Sudhir Tarun Tejas Uday Umesh Varun Venkatesh Vikas Vinay Vinod Vishal Vivek Yash Yogesh Zubair Arif Atif
Bashir Farooq Fawad Iqbal Irfan Javed Junaid Kashif Nadeem Naveed Rashed Rizwan Sajid Salahuddin Shafiqul Shakib
Shoaib Tahir Usman Wasim Yasir Zahid Zafar Ziaul Mizanur Habibur Anisul Bishnu Pushpa Madhav Gyanendra Tenzin Lobsang
Dorji
Agung Ahmad Andi Arief Bayu Dedi Dian Eko Fajar Hadi Hendra Heru Iwan Rizal Rizki Slamet Sutrisno Teguh Tri Wahyu
Yanto Yusril Anies Ganjar Azman Faizal Hafiz Hishammuddin Ismail Razak Zulkifli Jejomar Reynaldo Rolando Rogelio
Danilo Renato Arturo Wilfredo Dante Somsak Somchai Surachai Suthep Chuan Prawit Anutin Pita Srettha Apirat Thura Zaw
Aung Htin Myint Thein Tuan Phuc Trong Quang Duc Minh Khanh Thanh Vinh Cuong Hoang Huy Khoa Phong Quan Thang Toan Trung
Tung Vannak Sokha Samdech
Xiaoming Guoqiang Jianguo Zhiqiang Weimin Haiyan Yong Peng Hao Yifan Chia-chen Ming-te Chen-hui Wen-je Hou-ih Cheng-te
Sung-hoon Dong-hyun Jae-yong Kyung-soo Sang-hoon Seung-woo Tae-hyun Young-ho Joon-ho Chan-wook Woo-sung Byung-hun
Chul-soo Ryota Shohei Kaito Haruto Sota Yuto Kenta Takumi Tetsuya Masahiro Takashi Toshiro Akira Isamu Kazuki Ryu
Shunsuke Yusuke Naoki Koji Koichi Ichiro Seiji Tadashi
Sigurd Gudmundur Gunnar Jon Olafur Bjarni Einar Magnus Thor Thordur Helgi Hrafn Dagur Bjorn Svein Odd Knut Trygve
Terje Geir Kjell Ivar Eirik Haakon Vidar Torstein Ole Leif Arne Stig Bengt Goran Hakan Jorgen Soren Mogens Palle
Troels Niels Henrik Lars Esko Jukka Pekka Timo Matti Antti Juha Veli Heikki Petteri Sauli Alar Juri Toomas Urmas Mart
Valdis Arturs Krisjanis Egils Andris Janis Gintautas Saulius Ingrida Vytautas Arvydas Dainius
Volodymyr Vitalii Vitaliy Serhii Serhiy Yevhen Yevhenii Ihor Ruslan Taras Vasyl Bohdan Yaroslav Denys Maksym Kyrylo
Valerii Zoran Slobodan Aleksandar Nebojsa Radovan Ratko Nenad Predrag Dejan Vuk Bojan Marko Luka Ante Zeljko Tomislav
Damir Alija Bakir Haris Edin Senad Mirza Agron Albin Arben Besnik Edi Hashim Ilir Ramush Sali Fatmir Boyko Rumen
Plamen Krasimir Hristo Dimitar Todor Kiril Asen
Gyorgy Gabor Laszlo Zoltan Istvan Attila Balazs Bela Csaba Ferenc Gergely Imre Janos Jozsef Karoly Lajos Sandor Tamas
Tibor Viktor Zsolt Bohuslav Vaclav Zdenek Karel Jaromir Ondrej Vojtech Lubos Miloslav Bartosz Czeslaw Jacek Jerzy
Kamil Kazimierz Leszek Marcin Mariusz Pawel Przemyslaw Rafal Slawomir Stanislaw Szymon Tadeusz Tomasz Wieslaw Wojciech
Zbigniew Zygmunt Giorgos Kyriakos Konstantinos Dimitris Panagiotis Yannis Ioannis Vassilis Stavros Spyros Nikos
Evangelos Theodoros Antonis Alexis Christos
Iker Unai Aitor Xabier Mikel Asier Gorka Jokin Inaki Jordi Oriol Joan Carles Pere Arnau Marti Gonzalo Nicanor Isidro
Aurelio Baltasar Celestino Evaristo Fermin Genaro Hipolito Jacinto Leandro Macario Nazario Octavio Porfirio Rigoberto
Saturnino Ubaldo Wilmer Yeison Jhon Freddy Edwin Wilson Evo Ollanta Alberto Alan Pedro Andres Manuel Nayib Daniel Juan
Xiomara Miguel Diaz-Canel Lazaro Camilo Gustavo Ivan Nestor Mauricio Horacio Sergio Axel Jair Luiz Inacio Lula Geraldo
Fernando Ciro Dilma Ademir Edson Everton Gilberto Joaquim Josue Romeu Thiago Vinicius Joao Antonio Nuno Rui Tiago
Diogo Duarte Goncalo
Yair Benny Naftali Avigdor Bezalel Itamar Gideon Yoav Ehud Amos Dror Eitan Gadi Herzi Nadav Nir Oded Ofer Omri Ron
Shaul Shlomo Tomer Tzachi Uri Yaakov Yariv Yitzhak Yossi Zeev Zvi Moshe Menachem Mordechai Avraham Eliezer Ammar Anwar
Adnan Akram Abbas Ahmed Amin Bandar Bashir Burhan Daoud Emad Fahd Farouk Ghazi Hakim Haitham Hani Haytham Hossam Ihab
Ismael Issam Jaber Jassim Khalil Luay Mahdi Maher Malik Mazen Muqtada Mukhtar Nabih Najib Nawaf Nouri Qais Qasim Ra'ed
Raed Raouf Rashad Rami Riad Sabri Sadiq Safwan Salam Samih Shafiq Sulaiman Taha Talal Turki Wissam Yaser Younes Younis
Yousef Zakaria Zaki Zuhair Abdelkader Abdelmalek Abdelhamid Abdellah Abderrahmane Azzedine Bouteflika Brahim Djamel
Hocine Houari Lakhdar Messaoud Mokhtar Mouloud Nacer Noureddine Rachid Redouane Slimane Tahar Ali Amir Arash Behrouz
Bijan Dariush Ebrahim Esmail Gholam Hamidreza Hossein Iraj Kamran Kaveh Kourosh Mahmud Manouchehr Mohsen
Mohammad-Javad Morteza Navid Omid Parviz Ramin Reza Saeid Shahram Siamak Sohrab Hamdullah Ashraf Hekmatullah
Habibullah Zabihullah Sediqullah Atta Gulbuddin Najibullah Amrullah Hibatullah
Abdel Abdelaziz Abdelfattah Abdullahi Abdirahman Abu Ahmadou Akbar Alaa Amr Anwar Aref Ashraf Atef Ayman Aziz Babak Bashar
Bassam Bilal Ehud Essam Fadi Faisal Farhad Fayez Fouad Ghassan Habib Hafez Haider Hamad Hamid Hamza Haroun Hashim Hassan
Hatem Hisham Hosni Hossein Hussein Ibrahim Imad Imran Ismail Jalal Jamal Javad Kamal Karim Khaled Khalid Khalifa Mahmoud
Majid Mansour Marwan Masoud Mehdi Moammar Mohamed Mohammad Mohammed Mohammad Muhammad Muhammadu Mojtaba Mousa Muammar Munir
Mustafa Nabil Nasser Nawaf Nawaz Nayef Nizar Omar Osama Qassem Rafik Rafiq Rahim Ramzi Rashid Riyad Saad Saddam Saeed Said
Salah Saleh Salim Salman Sami Samir Sayyid Selahattin Shahid Sharif Tarek Tariq Tawfiq Usama Wael Walid Waleed Yahya Yasser
Youssef Yusuf Zaid Zalmay Ziad Anas Sirajuddin Mullah Abiy Ahmadu Akinwumi Alassane Atiku Bola Chidi Chinua Chukwuma Cyril
Denis Faure Goodluck Jomo Kofi Kwame Kwesi Laurent Macky Mobutu Moussa Nelson Nnamdi Olusegun Oluwaseun Paul Raila Robert
Salva Sekou Thabo Tendai Uhuru Umaro Wole Yoweri Amit Anand Anil Arun Arvind Ashok Atal Bihari Deepak Gautam Hari Jawaharlal
Kailash Kumar Manmohan Mukesh Narendra Nitin Pankaj Prakash Rahul Rajesh Rajiv Rajnath Rakesh Ravi Rusmik Sachin Sanjay
Sanjiv Satya Shashi Sundar Sunil Suresh Venkaiah Vijay Vikram Virat Yogi Asif Bilawal Pervez Pervaiz Yousaf Ziaur Mahinda
Gotabaya Maithripala Ranil Joko Prabowo Susilo Bambang Budi Agus Jusuf Basuki Gatot Mahathir Anwar Najib Muhyiddin Prayut
Thaksin Somchai Nguyen Rodrigo Benigno Ferdinand Xi Jinping Keqiang Qishan Shinzo Yoshihide Fumio Taro Junichiro Naoto
Yoshihiko Shigeru Kenji Takeshi Hiroshi Kazuo Yasutaka Yoshihito Haruki Satoshi Hideki Daisuke Jong-un Jae-in Geun-hye
Myung-bak Moo-hyun Dae-jung Min-ho Ji-sung Heung-min Suk-yeol Chang-hyun Adolfo Aleksandr Alexei Alexey Aliaksandr Anatoly
Andrei Andrey Andriy Andrzej Arkady Arseniy Artem Bogdan Boris Borys Bronislaw Cosmin Dmitri Dmitriy Dmitro Dmitry Dmytro
Donald Drago Dusan Dragan Evgeny Fyodor Gennady Georgy Goran Grigory Grzegorz Igor Ilya Ivan Ivica Jaroslaw Jiri Kirill
Konstantin Lech Leonid Linas Gitanas Janez Jaroslav Kaczynski Krzysztof Lubomir Maksim Maxim Mateusz Matteo Mikhail Mikheil
Milorad Milos Miroslav Mykola Nikita Nikola Nikolai Nikolay Oleg Oleksandr Oleksiy Pavel Pavlo Petro Petr Piotr Radek
Radoslaw Ratko Roman Ruslan Sergei Sergey Serhiy Slobodan Stanislav Tomasz Tomislav Vaclav Vadim Valery Vasek Vasily Viktor
Vitali Vladimir Vladislav Volodymyr Vojislav Vuk Wlodzimierz Wojciech Yevgeny Yuri Yuriy Zbigniew Zdravko Zoran Zurab
Giuseppe Luigi Matteo Silvio Beppe Enrico Gianluca Gianluigi Massimo Mario Paolo Pier Romano Sergio Umberto Alessandro
Emmanuel Francois Gerard Jean-Claude Jean-Luc Jean-Marc Jean-Michel Jean-Pierre Jean-Yves Jo-Wilfried Pierre-Hugues Nicolas
Olivier Edouard Gael Thierry Xavier Yannick Yves Zinedine Kylian Didier Bernd Bjorn Christoph Dieter Dirk Franz-Josef
Frank-Walter Friedrich Gerhard Guido Gunther Hans Hans-Dietrich Heiko Heinz Helmut Horst Jens Joachim Jochen Jorg Jurgen
Karl-Heinz Klaus Lothar Manfred Norbert Olaf Peer Philipp Rainer Rolf Rudiger Sigmar Stefan Uli Ulrich Uwe Wolfgang Anders
Bjarne Fredrik Gunnar Gustaf Haakon Halvor Henrik Jens Jonas Knut Lars Leif Magnus Mats Niels Ole Olav Ove Poul Rasmus Sauli
Soren Stig Sven Thorbjorn Torsten Ulf Geert Gert Jeroen Joost Maarten Mark Pieter Ruud Sander Sjoerd Wim Willem Wouter Botic
Alvaro Andres Alberto Alfonso Baltasar Carles Cesar Cristobal Diosdado Emilio Enrique Evo Feliciano Felipe Fidel Gerard
Gonzalo Guillermo Hugo Ignacio Inigo Jaime Jair Javier Joan Joaquin Jorge Juan Julian Leopoldo Luis Manuel Mariano Mauricio
Nayib Nicanor Nicolas Octavio Oriol Oscar Pablo Pascual Pere Quim Rafael Raul Ricardo Rodrigo Santiago Sebastian Tabare
Vicente Neymar Ronaldo Rivaldo Jose-Maria Luiz Inacio Michel Thiago Anibal Jeronimo Paulo Antonio-Costa Recep Tayyip Abdullah
Ahmet Bulent Cem Ekrem Kemal Mehmet Mevlut Necmettin Suleyman Turgut Alexis Antonis Georgios Kyriakos Yanis Nikos Costas
Bibi Benjamin Binyamin Yitzhak Shimon Ariel Ehud Avigdor Naftali Yair Moshe Reuven Menachem Benny Gabi Isaac Elon Barack Mitt
Newt Rand Beto Deval Mick Reince Rahm Rex Rudy Vance Bernie Cory Jared Marc Mitch Sundar Zach Zack Jake Josh Matt Mike Mick
Nick Pete Rick Rob Ron Sam Steve Ted Tim Tom Tony Dan Dave Don Ed Fred Greg Jeff Jim Joe Jon Ken Len Lou Max Nate Ned Phil Ray
Alastair Alistair Angus Archie Barnaby Basil Callum Ciaran Cormac Declan Diarmuid Dominic Eamon Eoin Euan Ewan Fergus Finlay
Gavin Giles Gerry Graeme Hamish Hamza Iain Jacob Jeremy Keir Kieran Leo Lachlan Lorcan Malachy Micheal Nigel Oisin Padraig Rhys
Rishi Rory Ruaridh Sadiq Seamus Sean Sajid Simon Tristan Enda Bertie Nathan Owain Gareth Huw Ieuan Dafydd Neville Clive
Dwayne Kobe LeBron Shaquille Kareem Steph Giannis Luka Usain Kipchoge Eliud Haile Mo
Piet Joop Kees Thijs Diederik Rutger Henk Jaap Koen Lodewijk Sybrand Halbe Frans Hein Hendrik Gerrit Bram Cees Daan
Dries Evert Floris Gijs Guus Ivo Jelle Joris Klaas Leendert Luuk Martijn Onno Pim Reinier Sjaak Stef Teun Tjeerd
Xander Wopke Jeb Geoff Woody Zeke Ferdie Dannel Raheem Hakeem Antonin Sherrod Jeh Adlai Cassius Junot Filippo Braden
Nidal Ishaan Manohar Fethullah Yukiya Sahil Trayvon Milovan Raynard Murshed Orrin Zac Micky Mordecai Eyal Ronen Dov
Torbjorn Tor Thorsten Gustav Lasse Morten Jesper Kasper Esben Mads Mikkel Harald Sverre Ragnar Gudni Sigmundur Jyrki
Jussi Kimmo Mykhailo Yury Valeriy Rustem Oleh Aleksei Vyacheslav Ramzan Alyaksandr Stanislau Lukasz Maciej Wladyslaw
Boguslaw Zdzislaw Ryszard Ludovit Rastislav Dritan Kiriakos Panos Kostas Vangelis Yiorgos Thanos Stelios Fotis Binali
Hulusi Ozgur Umit Muharrem Fahrettin Gamal Mahmood Saeb Rafic Husayn Moqtada Barham Nechirvan Ruhollah Qasem Hamed
Haibatullah Shehbaz Shahbaz Zulfikar Tamim Zayed Tahnoun Rached Moncef Beji Kais Abdelmadjid Driss Mustapha Mostafa
Naser Ziyad Jamil Hicham Ilyas Idris Yunus Zayn Piyush Subrahmanyam Ajay Bhupesh Ganesh Girish Kapil Lalu Naresh
Nitish Pranab Prashant Praveen Sajith Satish Shekhar Shivraj Tejashwi Uddhav Prachanda Qiang Wenbin Lijian Jintao
Jiabao Xiaoping Zedong Enlai Yukio Toshimitsu Nobuo Makoto Yoshinobu Yasuhiro Naruhito Akihito Hirohito Jae-myung
Jong-il Il-sung Ki-moon Seok-yeol Duck-soo Prayuth Gibran Bongbong Emmerson Umaru Mwai Bobi Etienne Moise Guillaume
Bassirou Mamady Assimi Idriss Mahamat Hemedti Riek Filipe Andry Barthelemy Aecio Flavio Henrique Sebastien Fabien
Benoit Alain Gilles Herve Christophe Mathieu Matthieu Aurelien Florian Julien Armin Karl-Theodor Tino Gregor Dietmar
Bodo Winfried Volker Heinz-Christian Jupp Hansi Bastian Giancarlo Piercamillo Pierluigi Kwasi Humza Rhun Pascal
Paschal Colm Cathal Conor Connor Donal Eoghan Fergal Fintan Niall Padraic Peadar Ruairi Fraser Murdo Emyr Gethin
Gwynfor Ioan Rhodri Iolo Emlyn Aled Alun Tua Tyreek Saquon Dwyane Kawhi Draymond Kyrie Stefanos Jannik Casper Lleyton
Bryson Cristiano Erling Arsene Sadio Bukayo Reece Gianni Sepp Devonte Jalen Keyshawn Tyrese Tremaine Trevon Rasheed
Rasheen Thurgood Zechariah Obadiah Winthrop Thurston Zebulon
Per Olle Pelle Kalle Nisse Ake Tore Dag Svend Ulrik Eivind Espen Oyvind Steinar Asbjorn Bjornar Frode Ketil Kjetil
Lennart Matz Micke Patrik Pontus Rune Sixten Sture Stellan Tage Torgny Tryggve Yngve Orjan Osten Hampus Joakim Jonatan
Kristoffer Linus Ludvig Melker Rikard Viggo Villads Vilhelm Aage Ejnar Flemming Frederik Holger Kjeld Knud Laust
Preben Thorkild Uffe Villy Ilkka Eero Ville Tapio Seppo Reijo Raimo Pentti Paavo Olli Markku Mauri Kalevi Ismo Harri
Hannu Erkki Arto Aki Mikko Miikka Tuomas Teemu Tero Veikko Jarmo Jorma Jouni Caetano Fabio Guilherme Helder Jorginho
Mateus Murilo Otavio Paulinho Renan Rogerio Romulo Rubens Tarcisio Vasco Vitor Zeca Valdir Waldir Osmar Nilton Fernao
Estevao Domingos Celso Anselmo Amilcar Alcides Ademar Abilio Yiannis Lefteris Manolis Makis Nektarios Pavlos Petros
Sotiris Takis Tasos Vasilis Apostolos Anastasios Aris Dionysis Efthimis Ilias Loukas Leonidas Markos Menelaos Odysseas
Orestis Periklis Savvas Stathis Stergios Thodoris Tryfon Zisis Cengiz Erdem Erkan Erol Ferhat Gokhan Halil Ilker Kadir
Levent Melih Metin Mesut Necati Nihat Oguz Okan Orhan Ozan Sinan Serdar Sedat Tarkan Tayfun Tolga Ugur Volkan Yasar
Yavuz Yilmaz Zafer Alper Baris Caner Cihan Doruk Efe Emirhan Eren Furkan Vasile Marius Radu Dragos Silviu Catalin
Claudiu Octavian Ovidiu Petru Tudor Viorel Vlad Calin Corneliu Costel Dumitru Eugen Horia Iancu Ilie Laurentiu Lucian
Nelu Stoyan Ivaylo Ventsislav Yordan Zhivko Atanas Blagoy Bozhidar Veselin Dragomir Kamen Lyubomir Ognyan Svetoslav
Simeon Tihomir Tsvetan Zvonimir Drazen Davor Darko Domagoj Franjo Gordan Hrvoje Jure Kresimir Mato Mislav Mladen
Slaven Stipe Vedran Vlado Zlatko Borut Janko Jernej Joze Klemen Matjaz Miha Primoz Rok Tadej Uros Branko Djordje
Miodrag Momcilo Nemanja Novica Rajko Sinisa Srdjan Veljko Vladan Zivko Ifeanyi Kelechi Segun Kunle Gbenga Rotimi
Adebayo Adekunle Shehu Abubakar Fiifi Tetteh Omondi Kariuki Kipkorir Hamisi Tumaini Tekle Yohannes Getachew Berhane
Mulugeta Kebede Xolani Sibongile Lwandile Mpho Thato Lerato Tshepo Kabelo Tiisetso Jiho Minho Jihoon Sungmin Youngho
Dongwook Riku Daiki Shota Ryo Tsubasa Hayato Kosuke Tatsuya Osamu Noboru Minoru Mamoru Susumu Tsutomu Weiwei Hieu Aman
Ankur Ashish Darshan Dev Devendra Gaurav Gurpreet Harpreet Jatin Kartik Kunal Lokesh Mohit Mukul Naman Navjot Nilesh
Omkar Prateek Raj Rajat Rajendra Ramakrishna Ranjit Shivam Shubham Sumit Surya Tushar Utkarsh Yuvraj Zaheer Waqar
Misbah Sarfaraz Babar Naseem Azhar Asad Tanvir Mushfiqur Mahmudullah Mashrafe Taskin Mustafizur
`;

export const SURNAMES_EXTRA = `
Aldrin Armstrong Beethoven Chopin Churchill Darwin Einstein Eisenhower Freud Gagarin Galilei Gandhi Gaulle Goebbels Hemingway Himmler Hitler
Jefferson Kafka Khrushchev Kipling Kissinger Lenin Lincoln Luther Marx Mozart Mussolini Napoleon Newton Nietzsche Nixon Orwell Picasso
Reagan Rembrandt Roosevelt Shakespeare Stalin Thatcher Tolstoy Trotsky Truman Voltaire Wagner Warhol
Abbas Abbott Ahern Aliyev Assange Assad Barroso Berlusconi Biden Blair Blinken Bolsonaro Buhari Bush Cameron Castro Chavez
Cheney Chirac Clinton Corbyn Draghi Duterte Erdogan Fauci Fillon Ghani Gorbachev Guterres Hollande Hussein Juncker Karzai
Kenyatta Kerry Khamenei Khan Kirchner Kohl Lavrov Lukashenko Lula Macron Maduro Mandela Mbeki Medvedev Merkel Mitterrand Modi
Morales Mubarak Mugabe Musharraf Netanyahu Obama Odinga Orban Papandreou Pelosi Peskov Pompeo Poroshenko Putin Rajoy Ramaphosa
Renzi Romney Rouhani Rumsfeld Saakashvili Sarkozy Scholz Schroeder Singh Snowden Soros Starmer Stoltenberg Sunak Suu Trudeau
Trump Tsipras Tusk Tymoshenko Varadkar Yanukovych Yeltsin Zapatero Zarif Zelensky Zelenskiy Zelenskyy Zuma Nadal Djokovic
Federer Messi Ronaldo Mbappe Guardiola Mourinho Klopp Verstappen Vettel Schumacher Bezos Musk Zuckerberg Gates Buffett Branson
Nakamura Yamamoto Watanabe Kishida Koizumi Fukuda Wang Zhang Zhao Zhou Huang Xu Sun Ma Zhu Hu Lin Guo Luo Liang Song Tang Deng
Feng Xie Cheng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Wei Su Lu Ding Ren Shen Yao Tan Fu Zhong Cui Wen Kim
Lee Park Choi Jung Kang Cho Yoon Jang Lim Shin Nguyen Tran Pham Huynh Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly
`;
